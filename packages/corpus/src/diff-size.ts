import { diffArrays, diffLines } from "diff";

/** How much of a file a reviewer has to look at, and how much of that is the change itself. */
export interface DiffSize {
  /** Lines taken away plus lines added, as a line diff shows them. */
  touched: number;
  /** Those among them that hold a token which really is gone or new; the rest is formatting. */
  needed: number;
}

/** Compares two texts by lines, and what differs by tokens. White space is no token; a comment is one per word. */
export function diffSize(before: string, after: string): DiffSize {
  const size = { touched: 0, needed: 0 };
  let gone = "";
  let fresh = "";
  const close = () => {
    size.needed += neededLines(gone, fresh);
    gone = fresh = "";
  };
  for (const { added, removed, count, value } of diffLines(before, after)) {
    if (added) fresh += value;
    else if (removed) gone += value;
    else close();
    if (added || removed) size.touched += count ?? 0;
  }
  close();
  return size;
}

function neededLines(gone: string, fresh: string): number {
  const old = tokens(gone);
  const young = tokens(fresh);
  const oldLines = new Set<number>();
  const youngLines = new Set<number>();
  let oldIndex = 0;
  let youngIndex = 0;
  for (const { added, removed, value } of diffArrays(old.texts, young.texts)) {
    for (let step = 0; step < value.length; step += 1) {
      if (removed) oldLines.add(old.lines[oldIndex + step] ?? 0);
      if (added) youngLines.add(young.lines[youngIndex + step] ?? 0);
    }
    if (!added) oldIndex += value.length;
    if (!removed) youngIndex += value.length;
  }
  return oldLines.size + youngLines.size;
}

function tokens(text: string): { texts: string[]; lines: number[] } {
  const texts: string[] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    for (const [token] of line.matchAll(/[\w$]+|"[^"]*"|'[^']*'|[^\s\w$]/g)) {
      texts.push(token);
      lines.push(index);
    }
  }
  return { texts, lines };
}
