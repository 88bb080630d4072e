import type { Read } from "./dialect-parse.ts";

/** Comments of `before` that `after` has fewer of. White space does not count: a comment may be indented anew. */
export function lostComments(before: Read, after: Read): string[] {
  const left = new Map<string, number>();
  for (const text of commentsOf(after)) left.set(text, (left.get(text) ?? 0) + 1);
  return commentsOf(before).filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

function commentsOf({ tree }: Read): string[] {
  return (tree.comments ?? []).map((each) => each.value.replace(/\s+/g, " ").trim());
}
