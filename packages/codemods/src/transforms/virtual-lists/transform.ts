import { basename, relative } from "node:path";
import { defineTransform } from "../../define.ts";
import { type SupportPlace, type SupportUser, placeSupport, supportUser } from "../../support-code.ts";
import { drawnRow } from "./drawn-row.ts";
import { findings } from "./findings.ts";
import { listsOf } from "./lists.ts";
import { needsOldWindow } from "./old-exports.ts";
import { virtualList } from "./virtual-list.ts";
import { visitLists } from "./visit.ts";

/** What the files of the project decide together. */
export interface ListPlan {
  row: SupportPlace;
  list: SupportPlace;
  /** A file that cannot do without react-window 1. One project has one release of a package, so all lists wait for it. */
  keepsOldWindow: string | null;
}

interface ListFacts extends SupportUser {
  drawn: boolean;
  mapped: boolean;
  keepsOldWindow: boolean;
}

/** Lists draw only what is in sight: with react-window 2, or another library by option. */
export default defineTransform<ListFacts, ListPlan>({
  name: "virtual-lists",
  summary: "draw only those rows of long lists that are in sight",
  rows: ["P3", "P4"],
  preset: "perf",
  since: "16",
  validFrom: "18",
  words: ["react-window", "react-virtualized", "overflow"],
  findings,
  facts(source) {
    const lists = listsOf(source);
    const drawn = lists.filter((each) => "edits" in each.conversion && each.conversion.drawn);
    const keepsOldWindow = needsOldWindow(source, lists);
    const changes = lists.some((each) => "edits" in each.conversion && !each.isShort);
    if (!changes && !keepsOldWindow) return undefined;
    const mapped = drawn.some((each) => each.kind === "mapped");
    return { ...supportUser(source), drawn: drawn.length > 0, mapped, keepsOldWindow };
  },
  plan(facts, project) {
    const users = (which: "drawn" | "mapped") => new Map([...facts].filter(([, each]) => each[which]));
    const [keeper] = [...facts].find(([, each]) => each.keepsOldWindow) ?? [null];
    return {
      row: placeSupport(users("drawn"), drawnRow.module),
      list: placeSupport(users("mapped"), virtualList.module),
      keepsOldWindow: keeper === null ? null : relative(project.root, keeper) || basename(keeper),
    };
  },
  visit: (context) => ({ Program: () => visitLists(context) }),
});
