import { search } from "./search";

jest.mock("lodash", () => ({ debounce: (run) => run }));

test("searches at once", () => {
  search("a");
});
