import type { Budget } from "../budget.ts";
import { nearest } from "../nearest.ts";
import { Refusal } from "../refusal.ts";

/**
 * The budgets that a person means: by its id, or by a word of it such as a scenario, a component or a metric, which may name several. Throws
 * a `Refusal` for a word that names none.
 */
export function chosenBudgets(written: string, budgets: readonly Budget[]): string[] {
  const ids = budgets.map(({ id }) => id);
  if (ids.includes(written)) return [written];
  const wordsOf = ({ metric, subject }: Budget) => [metric, ...Object.values(subject).flatMap((word) => word ?? [])];
  const named = budgets.filter((budget) => wordsOf(budget).includes(written));
  if (named.length > 0) return named.map(({ id }) => id);
  const near = nearest(written, [...ids, ...budgets.flatMap(wordsOf)]);
  throw new Refusal(
    `There is no budget ${JSON.stringify(written)}.`,
    near ? `Nearest: ${near}` : `There are:\n${ids.join("\n")}`,
  );
}
