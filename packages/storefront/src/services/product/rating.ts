import type { Rating } from "../../contract/nouns.ts";

/** The mean to two places, as it is shown. */
export function ratingOf(starsSum: number, count: number): Rating {
  return { average: count === 0 ? 0 : Math.round((starsSum * 100) / count) / 100, count };
}
