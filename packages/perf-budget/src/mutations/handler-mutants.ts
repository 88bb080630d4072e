import { doFirst, editText, type Edit } from "./edit-text.ts";
import { findFunction, findGiven } from "./find-node.ts";
import type { Mutant, SourceFile } from "./mutant.ts";

/** A handler, by its own name or by that of the JSX attribute that it is given to, that takes so many milliseconds more. */
export function slowHandler(
  file: SourceFile,
  { handler, ms, element }: { handler: string; ms: number; element: string },
): Mutant {
  const busy = `for (const mutantUntil = performance.now() + ${ms}; performance.now() < mutantUntil; );`;
  return {
    summary: `${ms} ms more in the handler ${handler}`,
    files: [editText(file, editsFor(file, handler, busy))],
    metrics: ["script-time", "task-time", "inp"],
    culprits: [handler, element],
  };
}

function editsFor(file: SourceFile, handler: string, statement: string): Edit[] {
  const given = findGiven(file, handler);
  if (given === null) return doFirst(findFunction(file, handler), statement);
  const then = file.text.slice(given.start, given.end);
  return [{ start: given.start, end: given.end, text: `(...given) => { ${statement} return (${then})(...given); }` }];
}
