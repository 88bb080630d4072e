import { doFirst, editText } from "./edit-text.ts";
import { findFunction } from "./find-node.ts";
import type { Mutant, SourceFile } from "./mutant.ts";

/** A handler that takes so many milliseconds more. */
export function slowHandler(
  file: SourceFile,
  { handler, ms, element }: { handler: string; ms: number; element: string },
): Mutant {
  const busy = `for (const mutantUntil = performance.now() + ${ms}; performance.now() < mutantUntil; );`;
  return {
    summary: `${ms} ms more in the handler ${handler}`,
    files: [editText(file, doFirst(findFunction(file, handler), busy))],
    metrics: ["script-time", "task-time", "inp"],
    culprits: [handler, element],
  };
}
