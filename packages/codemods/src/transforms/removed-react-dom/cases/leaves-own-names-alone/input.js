import { unstable_flushControlled } from "./scheduling";
import { createPortal } from "react-dom";

unstable_flushControlled(() => createPortal(null, document.body));
export const run = (dom) => dom.unstable_createPortal("react-dom/unstable-fizz", document.body);
