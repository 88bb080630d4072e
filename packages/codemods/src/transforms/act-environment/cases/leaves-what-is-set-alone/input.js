import { act } from "react";

global.IS_REACT_ACT_ENVIRONMENT = true;
act(() => {});
