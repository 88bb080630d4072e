import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { installRivals, rivals } from "./rivals.ts";
import { ours } from "./rivals/ours.ts";
import type { Said } from "./rivals/rival.ts";
import type { Subject } from "./subject.ts";

const marks = { red: "✖", green: "–", warned: "!", unsure: "?", "not run": "not run" } as const;

/** What other tools and we say of the same mutants, and of nothing: one job of each, as a table. */
export async function compareRivals(
  subject: Subject,
  only: string,
  runs: number,
  signal: AbortSignal,
): Promise<string> {
  const installed = installRivals();
  const cases = [["nothing changed", null] as const, ...Object.entries(subject.mutants)];
  const rows: string[] = [];
  const took = new Map<string, number[]>();
  for (const [name, mutant] of cases.filter(([each]) => each.includes(only))) {
    const [base, head] = [await subject.place(null), await subject.place(mutant)];
    const cells: string[] = [];
    const judge = async (rival: string, work: () => Promise<Said>) => {
      signal.throwIfAborted();
      const startedAt = performance.now();
      const { outcome, words } = await work().catch((error: unknown): Said => ({
        outcome: "not run",
        words: (error as Error).message.slice(-300),
      }));
      const seconds = (performance.now() - startedAt) / 1000;
      took.set(rival, [...(took.get(rival) ?? []), seconds]);
      console.log(
        `${name}, ${rival}: ${outcome}; ${words || "no words"}; ${seconds.toFixed(0)} s, load ${loadavg()[0]!.toFixed(1)}`,
      );
      cells.push(`${marks[outcome]} ${words}`.trim());
    };
    await judge("perf-budget", () => ours(subject, mutant, signal));
    for (const [rival, run] of Object.entries(rivals)) {
      const scratch = mkdtempSync(join(tmpdir(), "rival-"));
      try {
        await judge(rival, () => run({ subject, base, head, runs, installed, scratch, signal }));
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    }
    rows.push(`| ${name} | ${cells.join(" | ")} |`);
  }
  const middle = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1]!;
  rows.push(`| middle job | ${[...took.values()].map((all) => `${middle(all).toFixed(0)} s`).join(" | ")} |`);
  const names = [...took.keys()];
  return `\nOne job each (N = 1). ✖ red, ! reported with a green job, ? undecided, – nothing.\n\n| | ${names.join(" | ")} |\n| --- |${" --- |".repeat(names.length)}\n${rows.join("\n")}`;
}
