import type { Edit } from "../edits.ts";
import type { Source } from "../source.ts";
import { lineHolder } from "../syntax/line-holder.ts";
import { indentAt } from "../syntax/style.ts";

/**
 * The edits, plus one for every comment that they would delete: it moves to the line above the statement that it stood in.
 * A comment whose text stands in one of the replacements was moved by the transform itself.
 */
export function keepComments(source: Source, edits: readonly Edit[]): Edit[] {
  const kept = [...edits];
  for (const comment of source.comments) {
    const edit = edits.find((each) => each.start <= comment.start && comment.end <= each.end && each.start < each.end);
    if (!edit) continue;
    const text = source.text.slice(comment.start, comment.end);
    if (edits.some((each) => each.text.includes(text))) continue;
    kept.push(rescue(source, edit, text, edits));
  }
  return kept;
}

function rescue(source: Source, edit: Edit, text: string, edits: readonly Edit[]): Edit {
  const { eol } = source.style;
  const statement = lineHolder(source, edit);
  const start = statement ? statement.start : edit.start;
  const covered = edits.find((each) => each.start < start && start < each.end);
  const at = covered ? covered.start : start;
  // A comment cannot follow JSX text; where no statement holds the edit, `verify` will see it lost and refuse.
  return { start: at, end: at, text: `${text}${eol}${indentAt(source.text, at)}` };
}
