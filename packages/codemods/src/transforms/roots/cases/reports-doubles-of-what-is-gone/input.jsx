import ReactDOM from "react-dom";

jest.mock("react-dom", () => ({ render: jest.fn(), createRoot: jest.fn() }));
jest.spyOn(ReactDOM, "render");

test("renders", () => {
  require("./index");
  expect(ReactDOM.render).toHaveBeenCalled();
  ReactDOM.render.mockClear();
  ReactDOM.hydrate = jest.fn();
  const { createRoot } = jest.requireActual("react-dom");
  const other = jest.requireActual("react-dom").createRoot;
});
