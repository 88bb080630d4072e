import type { Decision } from "./sites.ts";

/** The link of every change that needs a file of this path to exist with the text that it brings. */
export const linkOfCreation = (path: string): string => `creates:${path}`;

export const isCreation = (link: string): boolean => link.startsWith("creates:");

/** Everything that has to come true in other files for this decision to make sense. */
export function linksOf({ outcome }: Decision): string[] {
  if (outcome.kind !== "change") return [];
  const { link, creates = [] } = outcome.extras;
  return [...(link === undefined ? [] : [link]), ...creates.map((each) => linkOfCreation(each.path))];
}

/** The decisions, with each change ignored whose link cannot come true. */
export function withoutBlocked(decisions: Decision[], blocked: ReadonlySet<string>): Decision[] {
  if (blocked.size === 0) return decisions;
  return decisions.map((each) => {
    const isBlocked = linksOf(each).some((link) => blocked.has(link));
    return isBlocked ? { ...each, outcome: { kind: "ignored", rule: "linked-change-failed" } } : each;
  });
}
