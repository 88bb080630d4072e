export { render } from "./render";
export { act } from "react";
export { create } from "react-test-renderer";
export { act as rendererAct } from "react";
