/** Replace the text from `start` (inclusive) to `end` (exclusive) with `text`; an empty range inserts. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

type Range = { start: number; end: number };

/** Puts `text` where the node stood. */
export const replace = (node: Range, text: string): Edit => ({ start: node.start, end: node.end, text });

/** Puts `text` right before a node or offset. */
export const insertBefore = (at: Range | number, text: string): Edit => {
  const offset = typeof at === "number" ? at : at.start;
  return { start: offset, end: offset, text };
};

/** Puts `text` right after a node or at an offset. */
export const insertAfter = (at: Range | number, text: string): Edit => {
  const offset = typeof at === "number" ? at : at.end;
  return { start: offset, end: offset, text };
};

/** Takes the node's text away and nothing else; see `removeLine` in `syntax/lines.ts` for statements. */
export const remove = (node: Range): Edit => replace(node, "");

/** Whether two edits want the same characters. Inserting at another's border is no overlap. */
export function overlaps(a: Edit, b: Edit): boolean {
  if (a.start === a.end && b.start === b.end) return false;
  if (a.start === a.end) return b.start < a.start && a.start < b.end;
  if (b.start === b.end) return a.start < b.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}

/**
 * The text with all edits made. Edits must not overlap; inserts at one place stand in the order given.
 * Throws when they overlap, since merging blindly would write broken code.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = inOrder(edits);
  const parts: string[] = [];
  let position = 0;
  for (const edit of ordered) {
    if (edit.start < position) throw new Error(`edits overlap at offset ${edit.start}`);
    parts.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  parts.push(text.slice(position));
  return parts.join("");
}

/** Where an offset of the new text stood in the old one; inside new text, the place that the edit replaced. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const edit of inOrder(edits)) {
    const start = edit.start + shift;
    if (offset < start) break;
    if (offset < start + edit.text.length) return edit.start;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return offset - shift;
}

/** Where an offset of the old text stands in the new one; inside replaced text, where the replacement starts. */
export function offsetAfter(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.end <= offset && edit.start < offset) shift += edit.text.length - (edit.end - edit.start);
    else if (edit.start < offset) shift -= offset - edit.start;
  }
  return offset + shift;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index)
    .map(({ edit }) => edit);
}
