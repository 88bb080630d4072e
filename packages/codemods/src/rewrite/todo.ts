import type { Comment, Node } from "oxc-parser";
import { type Edit, applyEdits } from "../edits.ts";
import type { FindingWords } from "../finding.ts";
import { parse } from "../parse/parse.ts";
import type { Rewritten } from "./rewritten.ts";
import { type Source, openSource } from "../source.ts";
import { lineHolder } from "../syntax/line-holder.ts";
import { indentAt } from "../syntax/style.ts";

/** Comments that only work on the line right above what they are about. */
const attached = /^\*|@ts-|eslint-|prettier-ignore|oxlint-|oxfmt-|biome-|istanbul|c8 |v8 |webpack|@vite/;

/**
 * The same result with a `TODO(react19:<code>)` comment above the statement or class member of each finding, once for
 * each code. Such a comment that is there already is not repeated. A file that is no code stays as it is.
 */
export function addTodos(result: Rewritten, words: ReadonlyMap<string, FindingWords>): Rewritten {
  if (result.findings.length === 0) return result;
  const parsed = parse(result.path, result.text);
  if (!parsed.ok) return result;
  const source = openSource(result.path, parsed.parsed);
  const edits = new Map<string, Edit>();
  for (const { code, start } of result.findings) {
    const holder = lineHolder(source, { start, end: start });
    const edit = holder && todoFor(source, holder, code, words.get(code)?.title ?? code);
    if (edit) edits.set(`${edit.start} ${edit.text}`, edit);
  }
  if (edits.size === 0) return result;
  const inserts = [...edits.values()];
  const text = applyEdits(result.text, inserts);
  if (!parse(result.path, text).ok) return result;
  const shifted = (offset: number) =>
    inserts.reduce((sum, each) => (each.start <= offset ? sum + each.text.length : sum), offset);
  const findings = result.findings.map((each) => ({ ...each, start: shifted(each.start), end: shifted(each.end) }));
  return { ...result, text, findings };
}

function todoFor(source: Source, holder: Node, code: string, title: string): Edit | null {
  const { text, style } = source;
  const mark = `TODO(react19:${code})`;
  const above = commentsAbove(source, holder.start);
  if (above.some((each) => each.value.includes(mark))) return null;
  const lineStart = text.lastIndexOf("\n", holder.start - 1) + 1;
  if (text.slice(lineStart, holder.start).trim() !== "") {
    return { start: holder.start, end: holder.start, text: `/* ${mark}: ${title} */ ` };
  }
  let at = holder.start;
  for (const each of above) {
    if (!attached.test(each.value.trim())) break;
    at = each.start;
  }
  return { start: at, end: at, text: `// ${mark}: ${title}${style.eol}${indentAt(text, at)}` };
}

/** The comments that stand right above an offset with nothing but single line ends between, the nearest first. */
function commentsAbove(source: Source, offset: number): Comment[] {
  const above: Comment[] = [];
  let at = offset;
  for (const comment of source.comments.toReversed()) {
    if (comment.start >= at) continue;
    const between = source.text.slice(comment.end, at);
    if (!/^[ \t]*(\r?\n)?[ \t]*$/.test(between)) break;
    above.push(comment);
    at = comment.start;
  }
  return above;
}
