import type { Node } from "oxc-parser";
import type { Edit } from "../edits.ts";
import type { Source } from "../source.ts";

type Range = { start: number; end: number; parent?: Node | null | undefined };

/**
 * Takes a statement or class member away together with its line, when it has the line to itself. A blank line that would
 * be doubled goes too. Comments inside the node are moved by the engine; those on other lines stay. Where a statement is the
 * whole body of an `if` or a loop, an empty block takes its place, as the next statement would become the body otherwise.
 */
export function removeLine(source: Pick<Source, "text">, node: Range): Edit {
  const { text } = source;
  if (isOnlyBody(node)) return { start: node.start, end: node.end, text: "{}" };
  const lineStart = text.lastIndexOf("\n", node.start - 1) + 1;
  const after = /^[ \t]*(\r?\n|$)/.exec(text.slice(node.end));
  const alone = /^[ \t]*$/.test(text.slice(lineStart, node.start)) && after;
  if (!alone) {
    // A comment behind it moves to where the node began.
    const gap = /^[ \t]+(?=\/[/*])/.exec(text.slice(node.end));
    return { start: node.start, end: node.end + (gap?.[0].length ?? 0), text: "" };
  }
  let end = node.end + after[0].length;
  const blankBefore = /\n[ \t]*\r?\n$/.exec(text.slice(0, lineStart));
  const blankAfter = /^[ \t]*\r?\n/.exec(text.slice(end));
  // At the head of a block, or of the file, a blank line has nothing to set apart; nor has one at the end of the file.
  const isHead = lineStart === 0 || /\{[ \t]*\r?\n$/.test(text.slice(0, lineStart));
  if ((blankBefore || isHead) && blankAfter) end += blankAfter[0].length;
  const isTail = blankBefore !== null && text.slice(end).trim() === "";
  return { start: isTail ? blankBefore.index + 1 : lineStart, end, text: "" };
}

function isOnlyBody(node: Range): boolean {
  const { parent } = node;
  if (parent?.type === "IfStatement") return parent.test !== node;
  return (
    !!parent && /^(For|ForIn|ForOf|While|DoWhile|With|Labeled)Statement$/.test(parent.type) && bodyOf(parent) === node
  );
}

const bodyOf = (node: Node): unknown => ("body" in node ? node.body : null);

/** Takes one item out of a comma-separated list, with the comma that belonged to it; `gone` are items that leave as well. */
export function removeFromList(
  source: Source,
  list: readonly (Range | null)[],
  item: Range,
  gone?: ReadonlySet<Range>,
): Edit {
  const items = list.filter((each) => each !== null);
  const index = items.indexOf(item);
  const next = items[index + 1];
  if (next) return { start: item.start, end: next.start, text: "" };
  let before = index - 1;
  while (before >= 0 && gone?.has(items[before]!)) before -= 1;
  const previous = items[before];
  // Several at the end leave together: each takes the text back to the last one that stays.
  if (previous) return { start: previous.end, end: item.end, text: "" };
  const comma = /^\s*,/.exec(source.text.slice(item.end));
  return { start: item.start, end: item.end + (comma?.[0].length ?? 0), text: "" };
}

/** Takes several items out of a comma-separated list. Neighbours that leave together are one removal. */
export function removeAllFromList(source: Source, list: readonly (Range | null)[], gone: ReadonlySet<Range>): Edit[] {
  const merged: Edit[] = [];
  const edits = [...gone].map((item) => removeFromList(source, list, item, gone));
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && edit.start <= last.end) last.end = Math.max(last.end, edit.end);
    else merged.push({ ...edit });
  }
  return merged;
}
