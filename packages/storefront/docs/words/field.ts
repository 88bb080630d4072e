import type { FieldTables } from "../../src/bff/field/migrations.ts";
import type { Words } from "./words.ts";

export const fieldWords: Words<FieldTables> = {
  vitals: {
    row: "one measurement of one page view; nothing in it tells who it was",
    columns: {
      at: "when it came in",
      name: "such as `LCP`",
      value: "milliseconds, or a score for `CLS`",
      rating: "good, needs-improvement, poor",
      route: "pattern of the address, never the address",
      release: "of the site",
      navigation: "how the page was come to",
      device: "class of device",
      cause: "element or handler that took the time",
    },
  },
};
