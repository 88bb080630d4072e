import type { FindingWords } from "../../finding.ts";

const guide = "https://github.com/bvaughn/react-window";

export const findings: Record<string, FindingWords> = {
  "virtual-lists/mapped": {
    severity: "info",
    title: "A list is drawn whole inside of something that scrolls",
    why: (args) =>
      `The element around it scrolls (${args["evidence"]}), so most rows are out of sight; but ${args["problem"]}, so it was left.`,
    next: () =>
      "Where the list can be long, give every row the same height and draw it with `<List rowComponent={Row} rowCount={items.length} rowHeight={40} rowProps={{ items }} />` of react-window.",
    guide,
  },
  "virtual-lists/styled-by-class": {
    severity: "warning",
    title: "A style sheet may size or move the rows of a list that is virtual now",
    why: (args) =>
      `Rows are placed by a height that is written in the code; what ${args["classes"]} adds cannot be seen.`,
    next: () =>
      "Look at the list in a browser: padding of the list, margins of rows, and padding or borders without `box-sizing: border-box` have to go.",
    guide,
  },
  "virtual-lists/index-in-range": {
    severity: "info",
    title: "A list that scrolls to a row wants an index that it has",
    why: () =>
      "`scrollToItem` took the nearest row for an index out of range; `scrollToRow` throws a RangeError, also for an empty list.",
    next: () => "Where the index may be out of range, guard the call: `if (index >= 0 && index < items.length)`.",
    guide,
  },
  "virtual-lists/old-window": {
    severity: "info",
    title: "A list of react-window 1 that react-window 2 draws otherwise",
    why: (args) => `react-window 2 has other components and props, and here ${args["problem"]}.`,
    next: () =>
      "Write it anew as `List` or `Grid` of react-window 2, or stay on react-window 1.8.11, which runs on React 19.",
    guide: "https://github.com/bvaughn/react-window/blob/main/CHANGELOG.md",
  },
  "virtual-lists/keeps-old-window": {
    severity: "info",
    title: "A list could be drawn by react-window 2, but the project needs version 1",
    why: (args) =>
      `${args["keeper"]} uses react-window 1 in a way that has no equal in version 2, and both cannot be installed under one name.`,
    next: (args) => `Rewrite what is reported in ${args["keeper"]} first, then run this transform again.`,
    guide: "https://github.com/bvaughn/react-window/blob/main/CHANGELOG.md",
  },
  "virtual-lists/virtualized": {
    severity: "info",
    title: "A component of react-virtualized that has no equal in react-window",
    why: (args) =>
      `react-virtualized is hardly developed any more, and react-window 2 has fewer components: ${args["problem"]}.`,
    next: (args) => next[String(args["name"])] ?? "Rewrite it with `List` or `Grid` of react-window 2.",
    guide,
  },
  "virtual-lists/other-library": {
    severity: "info",
    title: "A list that another library draws than the one asked for",
    why: (args) => `The option \`list\` asks for ${args["list"]}, and what its props become there was not worked out.`,
    next: () => "Run with `--list react-window`, or rewrite it by hand.",
    guide: "https://tanstack.com/virtual/latest",
  },
  "virtual-lists/name-taken": {
    severity: "info",
    title: "The file has something else called as the row of a virtual list",
    why: (args) => `The rewrite needs the name ${args["name"]}.`,
    next: (args) => `Rename what is called ${args["name"]} and run again.`,
    guide,
  },
};

/** What to do about each component of react-virtualized. */
const next: Record<string, string> = {
  AutoSizer:
    "Take it away: `List` and `Grid` of react-window 2 fill the element around them and measure it themselves; give them `style={{ height: '100%' }}`.",
  CellMeasurer:
    "Use `useDynamicRowHeight` of react-window 2: `<List rowHeight={useDynamicRowHeight({ defaultRowHeight: 40 })} … />`.",
  CellMeasurerCache: "Use `useDynamicRowHeight` of react-window 2 instead of the cache.",
  WindowScroller: 'Give `List` of react-window 2 `scrollElement="window"` instead.',
  InfiniteLoader: "Use `onRowsRendered` of react-window 2, or `useInfiniteLoader` of react-window-infinite-loader 2.",
  Table:
    "Draw rows with `List` of react-window 2 and `role` attributes, or use `@tanstack/react-table` with `@tanstack/react-virtual`.",
  Column: "It goes with its Table.",
  Grid: "Write `<Grid cellComponent={Cell} cellProps={{}} columnCount={…} columnWidth={…} rowCount={…} rowHeight={…} />` of react-window 2.",
  MultiGrid: "Use `Grid` of react-window 2 with sticky children for what is fixed.",
};
