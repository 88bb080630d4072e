// Every case of every transform. `-t "<transform>/"` runs one transform's,
// UPDATE_CASES=<transform>/<claim> writes what the engine makes for a person to read.
import { majorOf, typecheck } from "@latency-aficionados/react-matrix";
import { describe, expect, test } from "vitest";
import { addsUp } from "../src/index.ts";
import { allCases, type Case } from "./case-folder.ts";
import { syntaxProblems } from "./check-parses.ts";
import { runAsCodeshift } from "./codeshift.ts";
import { type ProofRun, prove } from "./proof.ts";
import { proofVersions } from "./proof-versions.ts";
import { type EngineRun, inOrder, runEngine } from "./run-engine.ts";
import { transformsOnDisk } from "./transforms-on-disk.ts";
import { updateCase, wantsUpdate } from "./update-case.ts";

describe.each(allCases().map((each): [string, Case] => [each.id, each]))("%s", (_, read) => {
  let one = read;
  const transform = transformsOnDisk.find((each) => each.name === one.transform);
  const alone = { ...one.options, only: [one.transform] };
  let run: Promise<EngineRun> | undefined;
  const firstRun = () => (run ??= runEngine(one.input, alone));

  test("gives the output and the findings that are written down", async () => {
    const result = await firstRun();
    if (wantsUpdate(one)) one = updateCase(one, result);
    expect(result.report.failures).toEqual([]);
    expect(Object.fromEntries(result.tree)).toEqual(Object.fromEntries(one.output));
    const named = one.isTree ? result.findings : result.findings.map(({ file: _file, ...rest }) => rest);
    expect(named).toEqual(inOrder(one.findings));
  });

  test("accounts for every site", async () => {
    const { report } = await firstRun();
    expect(Object.entries(report.tallies).filter(([, tally]) => !addsUp(tally))).toEqual([]);
  });

  test("parses, and a second run finds nothing to change", async () => {
    const { tree } = await firstRun();
    expect(syntaxProblems(tree)).toEqual(syntaxProblems(one.input));
    const second = await runEngine(tree, alone);
    expect(Object.fromEntries(second.tree)).toEqual(Object.fromEntries(tree));
    expect(second.report.files.changed).toBe(0);
  });

  test("holds together with every other transform switched on", async () => {
    const together = await runEngine(one.input, { perf: true, ...one.options });
    expect(together.report.failures).toEqual([]);
    expect(syntaxProblems(together.tree)).toEqual(syntaxProblems(one.input));
    const second = await runEngine(together.tree, { perf: true, ...one.options });
    expect(Object.fromEntries(second.tree)).toEqual(Object.fromEntries(together.tree));
  });

  test.skipIf(one.isTree || transform?.kind !== "code")("gives the same text as a jscodeshift transform", async () => {
    if (transform?.kind !== "code") return;
    const { tree } = await firstRun();
    for (const [path, text] of one.input) {
      expect(await runAsCodeshift(one.transform, path, text, one.options)).toBe(tree.get(path));
    }
  });

  const { proof, typesProven } = one;
  if (!transform) return;
  const versions = proofVersions(transform.validFrom, one.options);

  test.runIf(typesProven)("type-checks before and after", async () => {
    const { tree } = await firstRun();
    expect(typecheck(versions.input, one.input)).toEqual([]);
    expect(typecheck(versions.outputs.at(-1) ?? "19", tree)).toEqual([]);
  });

  if (!proof) return;
  let before: Promise<ProofRun> | undefined;
  const beforeRun = () => (before ??= prove(versions.input, one.input, one, proof));

  test.each(versions.outputs.map((each) => [each]))(
    `behaves on React %s as it did on ${versions.input}`,
    async (version) => {
      const expected = await beforeRun();
      const { tree } = await firstRun();
      const actual = await prove(version, tree, one, proof);
      expect(actual.log, `log on React ${version}; its console said:\n${actual.console.join("\n")}`).toEqual(
        expected.log,
      );
      const unexpected = actual.uncaught.filter((each) => !expected.uncaught.includes(each));
      expect(unexpected, `errors that nobody caught on React ${majorOf(version)}`).toEqual([]);
    },
  );
});
