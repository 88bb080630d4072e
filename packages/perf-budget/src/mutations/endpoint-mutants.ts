import { doFirst, editText } from "./edit-text.ts";
import { findFunction, type Node, nodesOf } from "./find-node.ts";
import type { Mutant, SourceFile } from "./mutant.ts";

/** An answer, or a backend call, that takes so many milliseconds more, by an asynchronous function behind it. */
export function slowAnswer(
  file: SourceFile,
  { fn, ms, culprits }: { fn: string; ms: number; culprits: string[] },
): Mutant {
  const node = findFunction(file, fn);
  if (node["async"] !== true) throw new Error(`${fn} in ${file.path} is not asynchronous`);
  return {
    summary: `${ms} ms more in ${fn}`,
    files: [editText(file, doFirst(node, `await new Promise((mutantDone) => setTimeout(mutantDone, ${ms}));`))],
    metrics: ["latency", "latency-p95"],
    culprits,
  };
}

/** A backend call that is made so many times more, one after the other, as if for each of some items. */
export function repeatedCall(
  file: SourceFile,
  { call, times, culprits }: { call: string; times: number; culprits: string[] },
): Mutant {
  const found = nodesOf(file).find((node) => {
    if (node.type !== "CallExpression") return false;
    const { start, end } = node["callee"] as Node;
    const callee = file.text.slice(start, end);
    return callee === call || callee.endsWith(`.${call}`);
  });
  if (!found) throw new Error(`${file.path} has no call of ${call}`);
  const text = file.text.slice(found.start, found.end);
  const repeated = `(async () => { for (let mutantAt = 0; mutantAt < ${times}; mutantAt++) await ${text}; return ${text}; })()`;
  return {
    summary: `${call} is called ${times} times more`,
    files: [editText(file, [{ start: found.start, end: found.end, text: repeated }])],
    metrics: ["backend-calls", "latency"],
    culprits,
  };
}
