import { isFragment, isStrictMode, StrictMode } from "react-is";
import { isAsyncMode } from "./modes";

export const check = (x) => isFragment(x) || isStrictMode(x) || isAsyncMode(x) || x === StrictMode || x.ConcurrentMode;
