import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Case, readCase } from "./case-folder.ts";
import { type EngineRun } from "./run-engine.ts";

/** Writes what the engine made as the case's expectation, for a person to read before it is committed. */
export function updateCase(one: Case, run: EngineRun): Case {
  for (const each of readdirSync(one.folder)) {
    if (/^output(\.|$)/.test(each) || each === "findings.json") rmSync(join(one.folder, each), { recursive: true });
  }
  for (const [path, text] of run.tree) {
    if (one.input.get(path) === text) continue;
    const target = join(one.folder, one.isTree ? join("output", path) : path.replace(/^input/, "output"));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const findings = run.findings.map(({ file, ...rest }) => (one.isTree ? { ...rest, file } : rest));
  if (findings.length > 0) writeFileSync(join(one.folder, "findings.json"), formatFindings(findings));
  if (!existsSync(one.folder)) throw new Error(`${one.folder} vanished`);
  return readCase(one.transform, one.claim);
}

function formatFindings(findings: readonly object[]): string {
  return `[\n${findings.map((each) => `  ${JSON.stringify(each, null, 1).replace(/\n\s*/g, " ")}`).join(",\n")}\n]\n`;
}

/** Whether `UPDATE_CASES` names this case: `<transform>/<claim>`, `<transform>`, or several with commas. */
export function wantsUpdate(one: Case, wanted = process.env["UPDATE_CASES"] ?? ""): boolean {
  return wanted.split(",").some((each) => each === one.id || each === one.transform);
}
