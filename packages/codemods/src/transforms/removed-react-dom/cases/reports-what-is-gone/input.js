import ReactDOM, { unstable_flushControlled } from "react-dom";
import { ResponderEventPlugin } from "react-dom/unstable-native-dependencies";
import TestUtils, { SimulateNative } from "react-dom/test-utils";

const fizz = require("react-dom/unstable-fizz.node");
const { unstable_runWithPriority } = ReactDOM;

unstable_flushControlled(() => {});
ReactDOM.unstable_createEventHandle("click");
TestUtils.traverseTwoPhase(null, () => {});

jest.mock("react-dom", () => ({ unstable_createPortal: (node) => node }));
const { unstable_createPortal } = jest.requireActual("react-dom");
const other = jest.requireActual("react-dom").unstable_createPortal;
