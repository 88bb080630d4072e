import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type MigrateOptions, migrate } from "../src/index.ts";
import type { Report } from "../src/report/report.ts";
import { transformsOnDisk } from "./transforms-on-disk.ts";
import type { CaseOptions, ExpectedFinding, Tree } from "./case-folder.ts";

export interface EngineRun {
  /** The whole tree after the run, created files included. */
  tree: Tree;
  findings: ExpectedFinding[];
  report: Report;
}

/** Runs `migrate` over a tree in a temporary folder and reads back what it left there. */
export async function runEngine(tree: Tree, options: CaseOptions): Promise<EngineRun> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "migrate-case-")));
  try {
    writeTree(root, tree);
    const report = await migrate({
      from: "16",
      to: "19",
      ...options,
      paths: [root],
      transforms: transformsOnDisk,
    } as MigrateOptions);
    const findings = report.findings.map(({ code, file, line, column }) => ({ code, line, column, file }));
    return { tree: readTree(root), findings: inOrder(findings), report };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Findings by file and place, so that two lists can be compared. */
export function inOrder(findings: readonly ExpectedFinding[]): ExpectedFinding[] {
  const key = (each: ExpectedFinding) =>
    `${each.file ?? ""}\0${String(each.line).padStart(6, "0")}\0${String(each.column).padStart(5, "0")}\0${each.code}`;
  return [...findings].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function writeTree(root: string, tree: Tree): void {
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function readTree(root: string): Tree {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((each) =>
    statSync(join(root, each)).isFile(),
  );
  return new Map(paths.sort().map((each) => [each.replaceAll("\\", "/"), readFileSync(join(root, each), "utf8")]));
}
