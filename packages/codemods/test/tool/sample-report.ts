import type { Report, ReportedFinding } from "../../src/report/report.ts";

const guide = "https://react.dev/reference/react/Component";

function finding(code: string, file: string, line: number, more: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    code,
    severity: "error",
    file,
    line,
    column: 5,
    endLine: line,
    endColumn: 12,
    note: false,
    title: "String ref is computed",
    why: "Which field `this.refs[name]` means is only known at run time.",
    next: "Keep a map of refs:\n`const refs = useRef(new Map())`",
    guide,
    args: { name: "x" },
    snippet: '<input ref={"a" + name} /> // `x` <b>',
    ...more,
  };
}

/** A report with one of everything, as a person would meet it. */
export const sampleReport: Report = {
  schema: 1,
  root: "/home/me/shop & co",
  from: "16",
  to: "19",
  perf: false,
  notices: ["Not in a git tree: keep a copy of the source, or write elsewhere with --out <dir>."],
  written: true,
  out: null,
  files: { read: 1204, parsed: 310, changed: 2, created: 1, failed: 0 },
  tallies: {
    "string-refs": { found: 7, changed: 3, findings: 4, ignored: {} },
    "create-factory": {
      found: 3,
      changed: 1,
      findings: 0,
      ignored: { "asked-in-code": 1, "file-failed-to-verify": 1 },
    },
    events: { found: 1, changed: 0, findings: 1, ignored: {} },
    roots: { found: 0, changed: 0, findings: 0, ignored: {} },
  },
  findings: [
    finding("events/document-listener", "src/b.tsx", 9, {
      severity: "warning",
      title: "A listener on the document",
      why: "React 17 moved its own.",
      next: "",
      snippet: "document.addEventListener(…)",
    }),
    finding("string-refs/computed", "src/pages/a b.tsx", 3),
    finding("string-refs/computed", "src/b.tsx", 4),
    finding("string-refs/computed", "src/b.tsx", 40, { why: "The name comes from `props`." }),
    finding("string-refs/computed", "src/c.tsx", 5, { snippet: "" }),
    finding("roots/unmount", "src/b.tsx", 12, {
      severity: "info",
      note: true,
      title: "A root is unmounted",
      why: "It may be rendering.",
      next: "Look whether it is.",
    }),
  ],
  changes: [{ file: "src/b.tsx", line: 1, column: 1, transform: "string-refs", reason: "createRef field" }],
  created: ["src/shared-context.js"],
  failures: [],
  timing: { wallMs: 1234.5, cpuMs: 2000, peakRssBytes: 1_000_000 },
};
