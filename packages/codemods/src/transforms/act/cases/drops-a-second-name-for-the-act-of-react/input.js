import { act as reactAct, createElement } from "react";
import { act } from "react-dom/test-utils";

export const tools = { act, reactAct, createElement };
act(() => {});
