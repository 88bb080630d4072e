import type { AnswerCache, Recipe } from "../../cache/answer-cache.ts";
import type { PersonalCache } from "../../cache/personal-cache.ts";
import { storeAnswer, type StoredAnswer } from "../../cache/stored-answer.ts";
import type { Home, Section } from "../../contract/home.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import type { HandlersOf, Services } from "../handler.ts";
import { sayStale, Serialized } from "../serialized.ts";
import { findCards, tagsOf } from "./cards.ts";
import { genericSections } from "./generic-sections.ts";
import { mentioned, personalSections } from "./personal-sections.ts";

/** A shopper rather sees the page for everybody now than their own one later. */
const personalPatienceMs = 120;

export interface HomePage extends HandlersOf<"GET home"> {
  /** The page for everybody if it is fresh, without a moment's wait. */
  atOnce(): StoredAnswer | undefined;
  /** Makes the page for everybody ahead of the first shopper. */
  warm(): Promise<void>;
}

/** The sections of the home page: one answer for everybody, kept as bytes, and rows of their own for who looked at something. */
export function createHomePage(
  { product, recommendation }: Pick<Services, "product" | "recommendation">,
  cache: AnswerCache,
  personal: PersonalCache<Section[]>,
): HomePage {
  let latest = page([], false);
  const generic: Recipe<Home> = {
    key: "home",
    ttlMs: 10_000,
    // Where much is sold, something on the page changes all the time.
    minFreshMs: 1_000,
    async make() {
      const [shelves, popular] = await Promise.all([
        product.getShelves({ limit: 16 }),
        popularCards({ product, recommendation }).catch((): ProductCard[] => []),
      ]);
      latest = page(genericSections(shelves, popular), false);
      return latest;
    },
    tags: tagsOf,
  };

  const genericAnswer = async (): Promise<StoredAnswer> => {
    try {
      const { answer, isBehind } = await cache.get(generic);
      return isBehind ? await sayStale(answer) : answer;
    } catch {
      // There has never been a good one. What needs no service is still a page.
      latest = { ...page(genericSections(emptyShelves, []), false), stale: true };
      return storeAnswer(latest);
    }
  };

  const ownSections = async (viewerId: string): Promise<Section[]> => {
    const recommended = await recommendation.recommend({ viewerId, limit: 8 });
    if (!recommended.personal) return [];
    return personalSections(recommended, await findCards(product, mentioned(recommended)));
  };

  return {
    atOnce: () => cache.fresh(generic.key),
    warm: async () => void (await genericAnswer()),
    "GET home": async ({ asker: { viewerId } }) => {
      const [forAll, own] = await Promise.all([
        genericAnswer(),
        viewerId
          ? soonEnough(
              personal.get(viewerId, "product", () => ownSections(viewerId)).catch(() => undefined),
              personalPatienceMs,
            )
          : undefined,
      ]);
      if (!own?.value.length) return new Serialized<Home>(forAll);
      const [star, ...others] = latest.sections;
      return { ...latest, sections: [...(star ? [star] : []), ...own.value, ...others], personal: true };
    },
  };
}

function page(sections: Home["sections"], isPersonal: boolean): Home {
  return { sections, personal: isPersonal, stale: false, madeAt: new Date().toISOString() };
}
const emptyShelves = { newest: [], bestRated: [], bargains: [], platforms: [] };

/** What newcomers are shown as popular. */
async function popularCards({ product, recommendation }: Pick<Services, "product" | "recommendation">) {
  const recommended = await recommendation.recommend({ viewerId: null, limit: 8 });
  const cards = await findCards(product, mentioned(recommended));
  return [...cards.values()].filter(({ available }) => available > 0);
}

/** What is there within the time, or undefined; whatever it was goes on. */
async function soonEnough<T>(promise: Promise<T>, patienceMs: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, patienceMs, undefined)));
  try {
    return await Promise.race([promise, over]);
  } finally {
    clearTimeout(timer);
  }
}
