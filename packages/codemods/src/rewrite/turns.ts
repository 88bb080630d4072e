import { type Edit, overlaps } from "../edits.ts";
import type { Source } from "../source.ts";
import { keepComments } from "./comments.ts";
import { type ImportRequest, importEdits } from "./imports.ts";
import type { Decision } from "./sites.ts";

type ChangeDecision = Decision & { outcome: Extract<Decision["outcome"], { kind: "change" }> };

export const isChange = (each: Decision): each is ChangeDecision => each.outcome.kind === "change";

/** Changes that want to be last wait for a round in which they are the only ones. */
function whoseTurn(changes: readonly ChangeDecision[]): readonly ChangeDecision[] {
  const first = changes.filter((each) => !each.outcome.extras.isLast);
  return first.length > 0 ? first : changes;
}

/**
 * The changes that one round makes, with all their edits: in the order of the catalogue, each unless it wants characters,
 * a place or a name that an earlier one took. Comments that they would swallow, and imports that they ask for, come along.
 */
export function takeTurns(
  source: Source,
  wanting: readonly ChangeDecision[],
): { decisions: ChangeDecision[]; edits: Edit[] } {
  const decisions: ChangeDecision[] = [];
  const edits: Edit[] = [];
  const imports: ImportRequest[] = [];
  for (const change of whoseTurn(wanting)) {
    const wanted = change.outcome.edits.filter((edit) => edit.start !== edit.end || edit.text !== "");
    if (wanted.some((edit) => edits.some((taken) => overlaps(edit, taken)))) continue;
    if (wanted.some((edit) => decisions.some((other) => insertsBeside(edit, change.transform, other)))) continue;
    if (change.outcome.imports.some((request) => imports.some((taken) => isRival(request, taken)))) continue;
    decisions.push(change);
    imports.push(...change.outcome.imports);
    edits.push(...wanted);
  }
  const kept = keepComments(source, edits);
  const added = importEdits(source, imports).map((edit) => aside(edit, kept, source.style.eol));
  return { decisions, edits: [...kept, ...added] };
}

/** Two transforms that insert at one place do not know of each other's text: the second sees it in the next round. */
function insertsBeside(edit: Edit, transform: string, other: ChangeDecision): boolean {
  if (edit.start !== edit.end || other.transform === transform) return false;
  return other.outcome.edits.some((each) => each.start === each.end && each.start === edit.start);
}

/** Whether two changes of one round want the same new name for different things. */
function isRival(a: ImportRequest, b: ImportRequest): boolean {
  return a.local === b.local && (a.module !== b.module || a.name !== b.name);
}

/** An import that would land inside a replaced range moves behind it. */
function aside(edit: Edit, taken: readonly Edit[], eol: string): Edit {
  const over = taken.find((each) => overlaps(edit, each));
  if (!over) return edit;
  const text = edit.text.startsWith(eol) ? edit.text.slice(eol.length) + eol : edit.text;
  return { start: over.end, end: over.end, text };
}
