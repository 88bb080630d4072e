import type { Source } from "../source.ts";

/** Where the comments that belong to a statement or member begin: those on the lines right above it, or its own start. */
export function commentsAbove(source: Source, start: number): number {
  let at = start;
  for (const comment of source.comments.toReversed()) {
    if (comment.end > at) continue;
    if (!/^[ \t]*(\r?\n[ \t]*)?$/.test(source.text.slice(comment.end, at))) break;
    const line = source.text.lastIndexOf("\n", comment.start - 1) + 1;
    if (source.text.slice(line, comment.start).trim() !== "") break;
    at = comment.start;
  }
  return at;
}
