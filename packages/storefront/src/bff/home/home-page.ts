import type { AnswerCache, Recipe } from "../../cache/answer-cache.ts";
import { storeAnswer, type StoredAnswer } from "../../cache/stored-answer.ts";
import type { Home } from "../../contract/home.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import type { HandlersOf, Services } from "../handler.ts";
import { sayStale, Serialized } from "../serialized.ts";
import { findCards, tagsOf } from "./cards.ts";
import { genericSections } from "./generic-sections.ts";
import { mentioned, personalSections } from "./personal-sections.ts";

const genericKey = "home";
/** A shopper rather sees the page for everybody now than their own one later. */
const personalPatienceMs = 120;

export interface HomePage extends HandlersOf<"GET home"> {
  /** The page for everybody if it is fresh, without a moment's wait. */
  atOnce(): StoredAnswer | undefined;
  /** Makes the page for everybody ahead of the first shopper. */
  warm(): Promise<void>;
  /** What somebody looked at changed, so that their page does. */
  forget(viewerId: string): void;
}

/** The sections of the home page: one answer for everybody, kept as bytes, and one for each who looked at something. */
export function createHomePage(
  { product, recommendation }: Pick<Services, "product" | "recommendation">,
  cache: AnswerCache,
): HomePage {
  const makeGeneric = async (): Promise<Home> => {
    const [shelves, popular] = await Promise.all([
      product.getShelves({ limit: 16 }),
      popularCards({ product, recommendation }).catch((): ProductCard[] => []),
    ]);
    return page(genericSections(shelves, popular), false);
  };
  const generic: Recipe<Home> = { key: genericKey, ttlMs: 10_000, make: makeGeneric, tags: tagsOf };

  const personal = (viewerId: string): Recipe<Home> => ({
    key: `home ${viewerId}`,
    // What is learnt from a view arrives a moment after the view itself.
    ttlMs: 5_000,
    staleMs: 600_000,
    async make() {
      const [recommended, forAll] = await Promise.all([
        recommendation.recommend({ viewerId, limit: 8 }),
        // Its own copy: two people's pages share sections, never an object that one could change.
        makeGeneric(),
      ]);
      if (!recommended.personal) return forAll;
      const cards = await findCards(product, mentioned(recommended));
      const own = personalSections(recommended, cards);
      return page([...forAll.sections.slice(0, 1), ...own, ...forAll.sections.slice(1)], own.length > 0);
    },
    tags: (home) => [`viewer ${viewerId}`, ...tagsOf(home)],
  });

  const genericAnswer = async (): Promise<StoredAnswer> => {
    try {
      const { answer, outcome } = await cache.get(generic);
      return outcome === "stale" ? await sayStale(answer) : answer;
    } catch {
      return storeAnswer({ ...page(genericSections(emptyShelves, []), false), stale: true } satisfies Home);
    }
  };

  return {
    atOnce: () => cache.fresh(genericKey),
    warm: async () => void (await genericAnswer()),
    forget: (viewerId) => cache.invalidate([`viewer ${viewerId}`]),
    "GET home": async ({ asker: { viewerId } }) => {
      const own =
        viewerId &&
        (await soonEnough(
          cache.get(personal(viewerId)).catch(() => undefined),
          personalPatienceMs,
        ));
      return new Serialized<Home>(own ? own.answer : await genericAnswer());
    },
  };
}

const page = (sections: Home["sections"], isPersonal: boolean): Home => ({
  sections,
  personal: isPersonal,
  stale: false,
  madeAt: new Date().toISOString(),
});
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
