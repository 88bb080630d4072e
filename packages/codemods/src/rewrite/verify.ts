import type { Source } from "../source.ts";

/** Why a rewritten file was not kept. */
export type Failure =
  | { kind: "unparsable"; message: string; transforms: string[] }
  | { kind: "unresolved-names"; names: string[]; transforms: string[] }
  | { kind: "redeclared-names"; names: string[]; transforms: string[] }
  | { kind: "lost-comments"; comments: string[]; transforms: string[] }
  | { kind: "unstable"; transforms: string[] }
  | { kind: "crash"; message: string; transforms: string[] };

/** Names that every JavaScript host defines, so that new code may use them without an import. */
const hostNames = new Set(
  "undefined NaN Infinity globalThis Object Array Map WeakMap Set Promise Error Symbol JSON Math Number String Boolean Date parseInt parseFloat isNaN isFinite console document window Element HTMLElement JSX setTimeout clearTimeout setInterval clearInterval queueMicrotask arguments Record Partial Parameters ReturnType NonNullable Readonly Omit Pick Required Exclude Extract Iterable".split(
    " ",
  ),
);

/** Interfaces of elements, such as `HTMLInputElement`, are known wherever TypeScript knows the DOM. */
const isHostName = (name: string) => hostNames.has(name) || /^(HTML|SVG)\w*Element$/.test(name);

/** What is wrong with the new text of a file, or `null` when it may be written. Both sides are parsed already. */
export function verify(before: Source, after: Source, transforms: string[]): Failure | null {
  // Babel steps in where the first parser fails, and is kinder to what stands in the wrong place.
  if (before.parser === "oxc" && after.parser === "babel")
    return { kind: "unparsable", message: "only a lenient parser still reads the result", transforms };
  const names = newGlobals(before, after);
  if (names.length > 0) return { kind: "unresolved-names", names, transforms };
  const twice = after.names.redeclared.filter((name) => !before.names.redeclared.includes(name));
  if (twice.length > 0) return { kind: "redeclared-names", names: twice, transforms };
  const comments = lostComments(before, after);
  if (comments.length > 0) return { kind: "lost-comments", comments, transforms };
  return null;
}

/** Names of the new text that nothing declares, and that the old one did not use so either. */
export function newGlobals(before: Source, after: Source): string[] {
  return [...after.names.globals.keys()].filter((name) => !before.names.globals.has(name) && !isHostName(name));
}

function lostComments(before: Source, after: Source): string[] {
  const left = new Map<string, number>();
  for (const comment of after.comments) left.set(key(comment.value), (left.get(key(comment.value)) ?? 0) + 1);
  const lost: string[] = [];
  for (const comment of before.comments) {
    const count = left.get(key(comment.value)) ?? 0;
    if (count === 0) lost.push(comment.value.trim());
    else left.set(key(comment.value), count - 1);
  }
  return lost;
}

/** Re-indented block comments are the same comments. */
const key = (value: string) => value.replace(/\s+/g, " ").trim();
