import { addCode, doFirst, editText } from "./edit-text.ts";
import { findFunction, isNode, type Node, nodesOf } from "./find-node.ts";
import type { Mutant, SourceFile } from "./mutant.ts";

/** A component that commits once more after each update, with nothing to show for it. */
export function extraCommit(file: SourceFile, { component }: { component: string }): Mutant {
  const hook = `const useMutantCommit = () => {
  const [, bump] = MutantReact.useState(0);
  const renders = MutantReact.useRef(0);
  MutantReact.useEffect(() => {
    renders.current += 1;
    if (renders.current % 2 === 1) bump(renders.current);
  });
};`;
  return {
    summary: `one commit more after each update of ${component}`,
    files: [editText(file, [...doFirst(findFunction(file, component), "useMutantCommit();"), ...addCode(file, hook)])],
    metrics: ["commits", "renders"],
    culprits: [component],
  };
}

/**
 * A component, or a value, that is no longer kept while nothing changed: takes `memo`, `useMemo` or `useCallback` away from a name.
 * Where the React Compiler keeps things by itself, it is told not to.
 */
export function dropMemo(file: SourceFile, { name, renders }: { name: string; renders: string }): Mutant {
  const declared = nodesOf(file).find(
    (node) => node.type === "VariableDeclarator" && (node["id"] as Node)["name"] === name,
  );
  const call = isNode(declared?.["init"]) && declared["init"].type === "CallExpression" ? declared["init"] : null;
  const kept =
    call && file.text.slice((call["callee"] as Node).start, (call["callee"] as Node).end).replace(/^.*\./, "");
  const [first] = (call?.["arguments"] ?? []) as Node[];
  const inner = first && file.text.slice(first.start, first.end);
  const edits =
    call && inner !== undefined && (kept === "memo" || kept === "useMemo" || kept === "useCallback")
      ? [{ start: call.start, end: call.end, text: kept === "useMemo" ? `(${inner})()` : `(${inner})` }]
      : doFirst(findFunction(file, name), '"use no memo";');
  return {
    summary: `${name} is no longer kept`,
    files: [editText(file, edits)],
    metrics: ["renders", "script-time", "task-time"],
    culprits: [renders],
  };
}

/** A component whose render works so many turns more; a turn is some nanoseconds, and slower on a slower processor. */
export function slowRender(file: SourceFile, { component, turns }: { component: string; turns: number }): Mutant {
  const work = `function mutantWork(turns${file.path.endsWith("x") && file.path.includes(".ts") ? ": number" : ""}) {
  let sum = 0;
  for (let turn = 0; turn < turns; turn++) sum += Math.sqrt(turn) % 7;
  Object.assign(globalThis, { mutantSum: sum });
}`;
  return {
    summary: `${turns} turns of work more in each render of ${component}`,
    files: [
      editText(file, [
        ...doFirst(findFunction(file, component), `mutantWork(${turns});`),
        { start: file.text.length, end: file.text.length, text: `\n${work}\n` },
      ]),
    ],
    metrics: ["render-time", "script-time", "task-time"],
    culprits: [component, "mutantWork"],
  };
}
