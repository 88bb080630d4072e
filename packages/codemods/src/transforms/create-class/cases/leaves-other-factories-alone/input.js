import { createClass } from "preact-compat";
import createReactClass from "./create-react-class";

export const A = createClass({ render() {} });
export const B = createReactClass({ render() {} });
export function make(createReactClass) {
  return createReactClass({ render() {} });
}
