import type { Node } from "oxc-parser";
import type { Decision } from "./sites.ts";
import type { Source } from "../source.ts";
import { lineHolder } from "../syntax/line-holder.ts";

const marker = "react19-ignore";

/**
 * Whether a comment on the line above the place, or above the statement or class member that holds it, asks to leave it
 * alone: `react19-ignore <code>` for one finding, `react19-ignore <transform>` for whatever that transform would do.
 */
export function askedToLeave(source: Source): ((decision: Decision) => boolean) | null {
  if (!source.text.includes(marker)) return null;
  const asked = new Map<number, Set<string>>();
  for (const comment of source.comments) {
    const names = new RegExp(`${marker}\\s+([\\w/-]+(?:[\\s,]+[\\w-]+/[\\w-]+)*)`).exec(comment.value)?.[1];
    if (!names) continue;
    const line = lineStart(source.text, nextLine(source.text, comment.end));
    asked.set(line, new Set([...(asked.get(line) ?? []), ...names.split(/[\s,]+/)]));
  }
  if (asked.size === 0) return null;
  return ({ transform, outcome, place }) => {
    if (outcome.kind === "ignored") return false;
    const holder = lineHolder(source, place) as Node | null;
    const lines = [lineStart(source.text, place.start), ...(holder ? [lineStart(source.text, holder.start)] : [])];
    return lines.some((line) => {
      const names = asked.get(line);
      if (!names) return false;
      return names.has(transform) || (outcome.kind === "finding" && names.has(outcome.code));
    });
  };
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;

function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}
