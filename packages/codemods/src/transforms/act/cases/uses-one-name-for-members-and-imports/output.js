import { act } from "react";

export const both = (run) => {
  act(run);
  act(run);
};
