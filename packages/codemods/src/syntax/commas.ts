import type { Source } from "../source.ts";

/** The offset right behind the comma that follows a list item, past comments, or `null` where none follows. */
export function afterComma(source: Source, end: number): number | null {
  let at = end;
  for (;;) {
    const gap = /^\s*/.exec(source.text.slice(at));
    at += gap?.[0].length ?? 0;
    const comment = source.comments.find((each) => each.start === at);
    if (!comment) break;
    at = comment.end;
  }
  return source.text[at] === "," ? at + 1 : null;
}
