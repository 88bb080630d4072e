import { addCode, editText } from "./edit-text.ts";
import { findElement } from "./find-node.ts";
import type { Mutant, SourceFile } from "./mutant.ts";

/**
 * An element that is seen so many milliseconds after the page is alive, in a place that is kept for it: such as the image that is the largest of
 * it. To blame is the element by its id, or whatever is said to be.
 */
export function lateElement(
  file: SourceFile,
  { ms, culprits, ...wanted }: { id?: string; name?: string; ms: number; culprits?: string[] },
): Mutant {
  const { start, end } = findElement(file, wanted);
  const element = wanted.name ?? `#${wanted.id}`;
  const code = `function MutantLate({ children }${typeOf(file, "{ children: MutantReact.ReactElement }")}) {
  const [isShown, setIsShown] = MutantReact.useState(false);
  MutantReact.useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), ${ms});
    return () => clearTimeout(timer);
  }, []);
  return <span style={{ display: "contents", visibility: isShown ? undefined : "hidden" }}>{children}</span>;
}`;
  // In braces, it may stand among children as well as alone.
  const [before, after] = isChild(file, start) ? ["{", "}"] : ["", ""];
  return {
    summary: `${element} comes ${ms} ms late`,
    files: [
      editText(file, [
        { start, end: start, text: `${before}<MutantLate>` },
        { start: end, end, text: `</MutantLate>${after}` },
        ...addCode(file, code),
      ]),
    ],
    metrics: ["lcp"],
    culprits: culprits ?? [element],
  };
}

/** Something that comes late above an element and pushes it down, by so many CSS pixels. To blame is what moves, by its selectors. */
export function layoutShift(
  file: SourceFile,
  {
    element,
    px,
    ms,
    culprits,
  }: { element: { id?: string; name?: string }; px: number; ms: number; culprits: string[] },
): Mutant {
  const { start, end } = findElement(file, element);
  const code = `function MutantShift() {
  const [height, setHeight] = MutantReact.useState(0);
  MutantReact.useEffect(() => {
    const timer = setTimeout(() => setHeight(${px}), ${ms});
    return () => clearTimeout(timer);
  }, []);
  return height === 0 ? null : <div className="mutant-shift" style={{ height }} />;
}`;
  const [before, after] = isChild(file, start) ? ["", ""] : ["<>", "</>"];
  return {
    summary: `what is at ${element.name ?? `#${element.id}`} and below moves down by ${px} px, after ${ms} ms`,
    files: [
      editText(file, [
        { start, end: start, text: `${before}<MutantShift />` },
        { start: end, end, text: after },
        ...addCode(file, code),
      ]),
    ],
    metrics: ["cls"],
    culprits,
  };
}

/** Whether JSX stands right before a place, so that what is there is a child and no value. */
const isChild = ({ text }: SourceFile, at: number): boolean =>
  /[>}]\s*$/.test(text.slice(0, at)) && !/=>\s*$/.test(text.slice(0, at));

const typeOf = ({ path }: SourceFile, type: string): string => (path.endsWith(".tsx") ? `: ${type}` : "");
