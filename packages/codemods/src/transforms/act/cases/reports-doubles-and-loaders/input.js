import { act } from "react";

jest.mock("react-dom/test-utils", () => ({
  ...jest.requireActual("react-dom/test-utils"),
  act: (run) => run(),
}));

const actual = jest.requireActual("react-dom/test-utils").act;

export default [act, actual];
