import type { Edit } from "../edits.ts";
import type { Source } from "../source.ts";

type Range = { start: number; end: number };

/** Edits that take `step` away from the front of every line that begins inside the range; text of templates stays. */
export function outdent(source: Source, range: Range, step: string): Edit[] {
  if (step === "") return [];
  const templates = source.all("TemplateElement").filter((each) => range.start <= each.start && each.end <= range.end);
  const edits: Edit[] = [];
  for (
    let at = source.text.indexOf("\n", range.start);
    at !== -1 && at + 1 < range.end;
    at = source.text.indexOf("\n", at + 1)
  ) {
    const start = at + 1;
    if (!source.text.startsWith(step, start)) continue;
    if (templates.some((each) => each.start < start && start <= each.end)) continue;
    edits.push({ start, end: start + step.length, text: "" });
  }
  return edits;
}

/** How much deeper `inner` is indented than `outer`; empty when it is not. */
export const deeper = (inner: string, outer: string): string =>
  inner.startsWith(outer) ? inner.slice(outer.length) : "";
