import { defineTransform } from "../../define.ts";
import { type SupportPlace, type SupportUser, placeSupport, supportUser } from "../../support-code.ts";
import { drawnRow } from "./drawn-row.ts";
import { findings } from "./findings.ts";
import { type FoundList, listsOf } from "./lists.ts";
import { visitLists } from "./visit.ts";

/** Where the support code of the project stands. */
export interface ListPlan {
  row: SupportPlace;
  list: SupportPlace;
}

/** Lists draw only what is in sight: with react-window 2, or another library by option. */
export default defineTransform<SupportUser & { mapped: boolean }, ListPlan>({
  name: "virtual-lists",
  summary: "draw only those rows of long lists that are in sight",
  rows: ["P3", "P4"],
  preset: "perf",
  since: "16",
  validFrom: "18",
  words: ["react-window", "react-virtualized", "overflow"],
  findings,
  facts(source) {
    const drawn = listsOf(source).filter((each) => "edits" in each.conversion && each.conversion.drawn);
    if (drawn.length === 0) return undefined;
    return { ...supportUser(source), mapped: drawn.some((each: FoundList) => each.kind === "mapped") };
  },
  plan(facts) {
    const mapped = new Map([...facts].filter(([, each]) => each.mapped));
    return { row: placeSupport(facts, drawnRow.module), list: placeSupport(mapped, "virtual-list") };
  },
  visit: (context) => ({ Program: () => visitLists(context) }),
});
