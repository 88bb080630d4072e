import TestUtils, { act } from "react-dom/test-utils";

export const both = (run) => {
  act(run);
  TestUtils.act(run);
};
