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
  return removeFromJsonList(text, jsonEntries(object), gone);
}

/** The same for values of an array. */
export function removeJsonItems(text: string, array: JsonNode, gone: readonly JsonNode[]): Edit[] {
  const rangeOf = ({ offset, length }: JsonNode) => ({ start: offset, end: offset + length });
  return removeFromJsonList(text, jsonItems(array).map(rangeOf), gone.map(rangeOf));
}

type Range = { start: number; end: number };

function removeFromJsonList(text: string, list: readonly Range[], gone: readonly Range[]): Edit[] {
  const isGone = new Set(gone.map(({ start }) => start));
  const edits: Edit[] = [];
  for (const each of list) {
    if (!isGone.has(each.start)) continue;
    const comma = commaAfter(text, each.end);
    edits.push(remove(withLine(text, each.start, comma === null ? each.end : comma + 1)));
  }
  const last = list.at(-1);
  const lastKept = list.findLast(({ start }) => !isGone.has(start));
  const isOpen = last && lastKept && last !== lastKept && commaAfter(text, last.end) === null;
  const loose = isOpen ? commaAfter(text, lastKept.end) : null;
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
  // Between others on one line, the space before it goes; behind a bare bracket, the one after it.
  return before > 0 ? { start: start - before, end } : { start, end: end + after };
}
