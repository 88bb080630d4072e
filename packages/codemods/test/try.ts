// `pnpm try <transform>/<case>`: one case as a person reads it.
import { createTwoFilesPatch } from "diff";
import { allCases, readCase, type Case } from "./case-folder.ts";
import { prove } from "./proof.ts";
import { proofVersions } from "./proof-versions.ts";
import { runEngine } from "./run-engine.ts";
import { transformsOnDisk } from "./transforms-on-disk.ts";

const wanted = process.argv[2] ?? "";
const matches = allCases().filter(
  (each) => each.id === wanted || each.id.startsWith(`${wanted}/`) || each.id.includes(wanted),
);
if (!wanted || matches.length === 0) {
  console.log(
    `Name a case: pnpm try <transform>/<case>. These are there:\n${allCases()
      .map((each) => `  ${each.id}`)
      .join("\n")}`,
  );
  process.exitCode = wanted ? 2 : 0;
} else if (matches.length > 5 && !matches.every((each) => each.transform === wanted)) {
  console.log(`Several cases match:\n${matches.map((each) => `  ${each.id}`).join("\n")}`);
} else {
  for (const each of matches) await show(readCase(each.transform, each.claim));
}

async function show(one: Case): Promise<void> {
  const run = await runEngine(one.input, { ...one.options, only: [one.transform] });
  console.log(`\n━━ ${one.id}${Object.keys(one.options).length > 0 ? `  ${JSON.stringify(one.options)}` : ""}\n`);
  for (const [path, text] of run.tree) {
    const before = one.input.get(path) ?? "";
    if (before === text) console.log(`── ${path}: left as it is\n\n${text}`);
    else console.log(createTwoFilesPatch(path, path, before, text, "input", "output", { context: 100 }));
    if (one.output.get(path) !== text) {
      console.log(
        `!! not what the case expects:\n${createTwoFilesPatch(path, path, one.output.get(path) ?? "", text, "expected", "actual")}`,
      );
    }
  }
  for (const finding of run.report.findings) {
    console.log(
      `${finding.file}:${finding.line}:${finding.column}  ${finding.severity}  ${finding.code}\n    ${finding.title}\n    why:  ${finding.why}\n    next: ${finding.next}`,
    );
  }
  if (
    JSON.stringify(run.findings.map(({ file: _, ...rest }) => rest)) !==
    JSON.stringify(one.findings.map(({ file: _, ...rest }) => rest))
  ) {
    console.log(`!! findings expected: ${JSON.stringify(one.findings)}`);
  }
  for (const failure of run.report.failures) console.log(`!! ${failure.file}: ${failure.kind}: ${failure.message}`);
  console.log(`\nsites: ${JSON.stringify(run.report.tallies)}`);
  await showProof(one, run.tree);
}

async function showProof(one: Case, after: Case["input"]): Promise<void> {
  const transform = transformsOnDisk.find((each) => each.name === one.transform);
  if (!one.proof || !transform) return;
  const versions = proofVersions(transform.validFrom, one.options);
  const before = await prove(versions.input, one.input, one, one.proof);
  console.log(`\nproof, input on React ${versions.input}:\n${indent(before.log)}`);
  for (const version of versions.outputs) {
    try {
      const run = await prove(version, after, one, one.proof);
      const same = JSON.stringify(run.log) === JSON.stringify(before.log);
      console.log(`output on React ${version}: ${same ? "the same" : `differs\n${indent(run.log)}`}`);
      for (const each of [...run.console, ...run.uncaught.map((message) => `uncaught: ${message}`)])
        console.log(`    ${each.split("\n")[0]}`);
    } catch (error) {
      console.log(`output on React ${version}: threw ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}

function indent(lines: readonly string[]): string {
  return lines.map((each) => `    ${each}`).join("\n");
}
