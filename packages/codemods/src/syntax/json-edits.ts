import { type Edit, insertAfter, remove, replace } from "../edits.ts";
import { type JsonEntry, type JsonNode, jsonEntries, jsonItems } from "./json.ts";
import { indentAt } from "./style.ts";

/** Puts text where a value stood. */
export const replaceJson = (value: JsonNode, text: string): Edit =>
  replace({ start: value.offset, end: value.offset + value.length }, text);

/** Adds entries at the end of an object, each on its own line where the others stand so. `entries` are written as JSON. */
export function addJsonEntries(text: string, object: JsonNode, entries: readonly string[]): Edit {
  const last = jsonEntries(object).at(-1);
  if (!last) return replaceJson(object, `{ ${entries.join(", ")} }`);
  return insertAfter(last, entries.map((each) => `,${gapBefore(text, object, last.start)}${each}`).join(""));
}

/** Adds a value at the end of an array. */
export function addJsonItem(text: string, array: JsonNode, item: string): Edit {
  const last = jsonItems(array).at(-1);
  if (!last) return replaceJson(array, `[${item}]`);
  return insertAfter(last.offset + last.length, `,${gapBefore(text, array, last.offset)}${item}`);
}

function gapBefore(text: string, holder: JsonNode, start: number): string {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return text.slice(holder.offset, start).includes("\n") ? `${eol}${indentAt(text, start)}` : " ";
}

/** Takes entries out of their object, each with its comma, and with its line where it has one to itself. Comments stay. */
export function removeJsonEntries(text: string, object: JsonNode, gone: readonly JsonEntry[]): Edit[] {
  const isGone = new Set(gone.map(({ start }) => start));
  const entries = jsonEntries(object);
  const edits: Edit[] = [];
  for (const entry of entries) {
    if (!isGone.has(entry.start)) continue;
    const comma = commaAfter(text, entry.end);
    edits.push(remove(withLine(text, entry.start, comma === null ? entry.end : comma + 1)));
  }
  const last = entries.at(-1);
  const lastKept = entries.findLast(({ start }) => !isGone.has(start));
  const loose =
    last && lastKept && last !== lastKept && commaAfter(text, last.end) === null
      ? commaAfter(text, lastKept.end)
      : null;
  if (loose !== null) edits.push(remove({ start: loose, end: loose + 1 }));
  return edits;
}

/** Where the comma stands that follows a value, past white space and comments. */
function commaAfter(text: string, end: number): number | null {
  const match = /^(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*,/.exec(text.slice(end));
  return match ? end + match[0].length - 1 : null;
}

function withLine(text: string, start: number, end: number): { start: number; end: number } {
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const isFirst = start === before || text[start - before - 1] === "\n";
  const rest = /^\r?\n/.exec(text.slice(end + after));
  if (isFirst && rest) return { start: start - before, end: end + after + rest[0].length };
  if (isFirst) return { start, end: end + after };
  // Between others on one line, the space before it goes; at the end, too.
  return { start: start - before, end };
}
