import type { AnswerCache, Recipe } from "../cache/answer-cache.ts";
import type { Recommendations } from "../contract/home.ts";
import type { Platform } from "../contract/nouns.ts";
import type { HandlersOf, Services } from "./handler.ts";
import { findCards } from "./home/cards.ts";
import { mentioned, recommendedRows } from "./home/personal-sections.ts";
import { sayStale, Serialized } from "./serialized.ts";

/** One aggregated request a person; who cannot be answered in person gets what everybody gets, and at worst no rows. */
export function recommendations(
  { product, recommendation }: Pick<Services, "product" | "recommendation">,
  cache: AnswerCache,
): HandlersOf<"GET recommendations"> {
  const make = async (viewerId: string | null, limit: number, platform?: Platform): Promise<Recommendations> => {
    const recommended = await recommendation.recommend({ viewerId, limit, ...(platform && { platform }) });
    const cards = await findCards(product, mentioned(recommended));
    return { rows: recommendedRows(recommended, cards), personal: recommended.personal, stale: false };
  };
  const generic = (limit: number, platform?: Platform): Recipe<Recommendations> => ({
    key: `recommendations ${limit} ${platform ?? ""}`,
    ttlMs: 10_000,
    make: () => make(null, limit, platform),
    tags: ({ rows }) => rows.flatMap(({ cards }) => cards.map(({ id }) => `product ${id}`)),
  });
  return {
    "GET recommendations": async ({ search: { limit, platform }, asker: { viewerId } }) => {
      const own = viewerId ? await make(viewerId, limit, platform).catch(() => null) : null;
      if (own) return own;
      try {
        const { answer, isBehind } = await cache.get(generic(limit, platform));
        return new Serialized<Recommendations>(isBehind ? await sayStale(answer) : answer);
      } catch {
        return { rows: [], personal: false, stale: true };
      }
    },
  };
}
