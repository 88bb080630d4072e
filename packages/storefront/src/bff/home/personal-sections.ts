import type { Recommendations, Section } from "../../contract/home.ts";
import { type Platform, platforms, type ProductCard } from "../../contract/nouns.ts";
import type { RecommendationService } from "../../services/recommendation/door.ts";

export type Recommended = Awaited<ReturnType<RecommendationService["recommend"]>>;

/** Every listing that a recommendation speaks of, once. */
export function mentioned({ rows, recentlyViewed }: Recommended): number[] {
  const abouts = rows.map(({ about }) => about).filter((about) => typeof about === "number");
  return [...new Set([...recentlyViewed, ...abouts, ...rows.flatMap(({ productIds }) => productIds)])];
}

/** Rows with the cards in them. A listing that is gone or sold out is left out, and so is a row without any. */
export function recommendedRows({ rows }: Recommended, cards: Map<number, ProductCard>): Recommendations["rows"] {
  return rows
    .map(({ reason, about, productIds }) => ({
      reason,
      about: typeof about === "number" ? (cards.get(about)?.title ?? null) : about,
      cards: productIds.flatMap((id) => cards.get(id) ?? []).filter(({ available }) => available > 0),
    }))
    .filter((row) => row.cards.length > 0);
}

/** What the home page shows to one person before everything else. */
export function personalSections(recommended: Recommended, cards: Map<number, ProductCard>): Section[] {
  const rows = recommendedRows(recommended, cards).filter(({ reason }) => reason !== "popular");
  const recent = recommended.recentlyViewed.flatMap((id) => cards.get(id) ?? []);
  return [
    ...(recent.length > 0
      ? [{ kind: "recently-viewed" as const, id: "recent", title: "You looked at", cards: recent.slice(0, 8) }]
      : []),
    ...rows.map((row, at) => ({
      kind: "recommendation" as const,
      id: `recommended-${at}`,
      title: titleOf(row),
      ...row,
      cards: row.cards.slice(0, 8),
    })),
  ];
}

function titleOf({ reason, about }: Recommendations["rows"][number]): string {
  switch (reason) {
    case "because-you-looked-at":
      return about ? `Because you looked at ${about}` : "Because of what you looked at";
    case "others-also-looked-at":
      return about ? `Who looked at ${about} also looked at` : "Others also looked at";
    case "popular-on-platform":
      return about ? `Popular for ${platforms[about as Platform]}` : "Popular on your platform";
    default:
      return "Popular right now";
  }
}
