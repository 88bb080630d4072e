import { heatOf, Heats } from "./heat.ts";

/** Somebody looked at a listing. */
export interface Look {
  viewerId: string;
  productId: number;
  titleId: number;
  atMs: number;
}

/** What a viewer looked at last, oldest first, each listing once. */
export type Memory = Map<string, Look[]>;

/** What some looks teach, to be added to what is known. */
export interface Lesson {
  listings: Heats;
  titles: Heats;
  /** By `pairKey`, both ways round. */
  pairs: Heats;
}

/** Looks further apart have nothing to do with each other. */
export const sittingMs = 3_600_000;
/** The same page again within this time is a reload, not more interest. */
const reloadMs = 1_800_000;
/** So many titles back, one look still speaks for another; the nth with 1/n of the weight. */
const reach = 5;
/** More than enough to find `reach` titles among them. */
const rememberedLooks = 20;

const pairBase = 2 ** 26;
export const pairKey = (titleId: number, neighbourId: number) => titleId * pairBase + neighbourId;
export const titlesOf = (pair: number) => ({ titleId: Math.floor(pair / pairBase), neighbourId: pair % pairBase });

export const nothingLearnt = (): Lesson => ({ listings: new Heats(), titles: new Heats(), pairs: new Heats() });

/** Adds what one look teaches to `lesson`, and the look to `memory`. Looks of one viewer come in their order. */
export function learn(look: Look, memory: Memory, lesson: Lesson): void {
  const looks = memory.get(look.viewerId) ?? [];
  memory.set(look.viewerId, looks);
  const before = looks.findIndex(({ productId }) => productId === look.productId);
  const isReload = before >= 0 && look.atMs - looks[before]!.atMs < reloadMs;
  if (before >= 0) looks.splice(before, 1);
  if (!isReload) {
    lesson.listings.add(look.productId, heatOf(look.atMs));
    lesson.titles.add(look.titleId, heatOf(look.atMs));
    titlesBefore(look, looks).forEach((titleId, nth) => {
      const heat = heatOf(look.atMs, 1 / (nth + 1));
      lesson.pairs.add(pairKey(look.titleId, titleId), heat);
      lesson.pairs.add(pairKey(titleId, look.titleId), heat);
    });
  }
  looks.push(look);
  if (looks.length > rememberedLooks) looks.shift();
}

/** Other titles that were looked at in the same sitting, the last one first. */
function titlesBefore(look: Look, looks: readonly Look[]): number[] {
  const titles = new Set<number>();
  for (let nth = looks.length - 1; nth >= 0 && titles.size < reach; nth--) {
    const { titleId, atMs } = looks[nth]!;
    if (look.atMs - atMs > sittingMs) break;
    if (titleId !== look.titleId) titles.add(titleId);
  }
  return [...titles];
}
