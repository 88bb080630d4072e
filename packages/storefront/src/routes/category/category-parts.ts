import type { Platform } from "../../contract/nouns.ts";
import { ask, type Question } from "../../data/question.ts";

/** How many listings the list holds at most. */
export const maxListings = 5_000;
/** The first part is small: it comes with the page. */
export const firstSize = 24;
/** What the others bring, which is the most that may be asked for. */
const partSize = 100;

/** The question for a part of a platform's listings, newest first. */
export function partQuestion(
  platform: string,
  cursor: string | null,
  limit = partSize,
): Question<"GET products/search"> {
  return ask("GET products/search", {
    // A platform that there is not is refused, and the page not found.
    search: { platform: platform as Platform, sort: "newest", limit, ...(cursor !== null && { cursor }) },
  });
}
