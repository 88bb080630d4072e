import { act as reactAct, createElement } from "react";

export const tools = { act: reactAct, reactAct, createElement };
reactAct(() => {});
