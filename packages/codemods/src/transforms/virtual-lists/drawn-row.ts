import type { SupportCode } from "../../support-code.ts";

/**
 * A row that is drawn by a function of the component around the list. A component written in place would be another
 * one at every drawing, and every row would be mounted anew.
 */
export const drawnRow: SupportCode = {
  name: "DrawnRow",
  module: "drawn-row",
  imports: [],
  text: (_, typed) => `/** One row of a list, drawn by the function that the list is given. */
function DrawnRow({ draw, index, style, ariaAttributes }${typed ? ": any" : ""}) {
  return draw({ index, key: index, style, ariaAttributes });
}`,
};
