import type { Section } from "../../contract/home.ts";
import { platforms, type ProductCard } from "../../contract/nouns.ts";
import type { ProductService } from "../../services/product/door.ts";

export type Shelves = Awaited<ReturnType<ProductService["getShelves"]>>;

/** The home page for everybody: what is new, loved and cheap, each listing once. Rows that are empty are left out. */
export function genericSections(shelves: Shelves, popular: readonly ProductCard[]): Section[] {
  const shown = new Set<number>();
  const take = (cards: readonly ProductCard[], count: number) => {
    const taken = cards.filter(({ id }) => !shown.has(id)).slice(0, count);
    for (const { id } of taken) shown.add(id);
    return taken;
  };
  const [star] = take([...popular, ...shelves.bestRated, ...shelves.newest], 1);
  const biggest = shelves.platforms[0];
  const sections: (Section | null)[] = [
    star
      ? {
          kind: "hero",
          id: "star",
          title: star.title,
          text: `${platforms[star.platform]} game of the day, from a collector who kept it well.`,
          link: { href: `/products/${star.id}`, label: "Have a look" },
          card: star,
        }
      : null,
    carousel("popular", "Everybody looks at these", "/search", take(popular, 6)),
    grid("newest", "Just listed", "/search?sort=newest", take(shelves.newest, 8)),
    {
      kind: "banner",
      id: "sell",
      title: "Games in the attic?",
      text: "Put them up in a minute. You pay nothing until they sell.",
      link: { href: "/sell", label: "Sell a game" },
      art: null,
    },
    carousel("bargains", "Small change, great games", "/search?sort=price-up", take(shelves.bargains, 4)),
    biggest
      ? carousel(
          "platform",
          `More for ${platforms[biggest.platform]}`,
          `/search?platform=${biggest.platform}`,
          take(biggest.cards, 4),
        )
      : null,
  ];
  return sections.filter((section) => section !== null);
}

const row =
  (kind: "carousel" | "grid") =>
  (id: string, title: string, href: string, cards: ProductCard[]): Section | null =>
    cards.length === 0 ? null : { kind, id, title, more: { href, label: "See all" }, cards };
const carousel = row("carousel");
const grid = row("grid");
