import type { Subject } from "./subject.ts";
import { rivals } from "./rivals.ts";

/** What other tools say of the same mutants, and of nothing: one run of each, as a table. */
export async function compareRivals(subject: Subject, only: string, runs: number): Promise<string> {
  const cases = [["nothing changed", null] as const, ...Object.entries(subject.mutants)];
  const rows: string[] = [];
  for (const [name, mutant] of cases.filter(([each]) => each.includes(only))) {
    const [base, head] = [await subject.place(null), await subject.place(mutant)];
    const cells: string[] = [];
    for (const [rival, judge] of Object.entries(rivals)) {
      const startedAt = performance.now();
      const said = await judge(subject, base, head, runs);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
      console.log(`${name}, ${rival}: ${said ?? "nothing"}, ${seconds} s`);
      cells.push(said ?? "–");
    }
    rows.push(`| ${name} | ${cells.join(" | ")} |`);
  }
  return `\n| | ${Object.keys(rivals).join(" | ")} |\n| --- |${" --- |".repeat(Object.keys(rivals).length)}\n${rows.join("\n")}`;
}
