import { create } from "react-test-renderer";

export const note = "react-test-renderer/shallow";
export const names = [create, log("react-test-renderer/shallow")];

function log(text) {
  return text;
}
