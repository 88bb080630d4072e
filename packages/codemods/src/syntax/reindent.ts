import type { Edit } from "../edits.ts";
import type { Source } from "../source.ts";

type Range = { start: number; end: number };

/** Inserts that move every line beginning inside the range by `indent`; lines inside of strings and templates stay. */
export function reindent(source: Source, range: Range, indent: string): Edit[] {
  const { text } = source;
  const fixed: Range[] = [...source.all("TemplateElement"), ...source.all("Literal")].filter(
    (each) => each.start < range.end && range.start < each.end && source.textOf(each).includes("\n"),
  );
  const edits: Edit[] = [];
  for (let at = text.indexOf("\n", range.start) + 1; at > 0 && at < range.end; at = text.indexOf("\n", at) + 1) {
    const isBlank = /^[ \t]*\r?(\n|$)/.test(text.slice(at, at + 200));
    if (!isBlank && !fixed.some((each) => each.start < at && at <= each.end)) {
      edits.push({ start: at, end: at, text: indent });
    }
  }
  return edits;
}
