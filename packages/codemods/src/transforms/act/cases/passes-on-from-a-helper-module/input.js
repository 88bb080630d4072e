export { render } from "./render";
export { act } from "react-dom/test-utils";
export { act as rendererAct, create } from "react-test-renderer";
