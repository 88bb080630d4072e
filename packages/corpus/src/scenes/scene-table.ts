import { align, type Row } from "../table.ts";
import type { SceneReport } from "./run-scenes.ts";

const columns: { title: string; count: (report: SceneReport) => number }[] = [
  { title: "scenes", count: ({ scenes }) => scenes.length },
  { title: "same as on 16", count: ({ same }) => same.length },
  { title: "same without findDOMNode", count: ({ sameAfterFindDomNode }) => sameAfterFindDomNode.length },
  { title: "as announced", count: ({ announced }) => announced.length },
  { title: "wrong", count: ({ wrong }) => wrong.length },
  { title: "same unmigrated", count: ({ sameUnmigrated }) => sameUnmigrated.length },
];

/** One line a package and one for their sum, with what the columns mean below. */
export function sceneTable(reports: readonly SceneReport[]): string {
  const counts = (each: SceneReport): Row => columns.map(({ count }) => count(each));
  const total = columns.map(({ count }) => reports.reduce((sum, each) => sum + count(each), 0));
  const rows: Row[] = [
    ["package", ...columns.map(({ title }) => title)],
    ...reports.map((each): Row => [`${each.name}@${each.version}`, ...counts(each)]),
    ["total", ...total],
  ];
  return [
    align(rows),
    "",
    "same without findDOMNode: the same once people have done what the report asks of them: find the node in another way,",
    "  in the source where no node could be proved, and through nodeRef in react-transition-group.",
    "as announced: differs, and a finding on the file says so. same unmigrated: the source as it was, on React 19.",
  ].join("\n");
}

/** What keeps the demo from its exit code 0, a line each. */
export function sceneOffences({ name, wrong, unannouncedCalls }: SceneReport): string[] {
  return [
    ...wrong.map(({ scene, detail }) => `not as on React 16, and no finding says so: ${name}, ${scene}: ${detail}`),
    ...unannouncedCalls.map((each) => `findDOMNode is left and no finding says so: ${name}: ${each}`),
  ];
}
