import type { Platform, Region } from "../../contract/nouns.ts";
import { artOf } from "../box-art/art.ts";
import { momentOf } from "../identity.ts";
import type { Market } from "../market/market.ts";
import type { People } from "../people/accounts.ts";
import type { SeedListing } from "../plan.ts";
import { type Random, randomFor } from "../random.ts";
import { describe } from "./description.ts";
import { conditionsOf } from "./media.ts";
import { priceCents } from "./price.ts";
import { tagsOf } from "./tags.ts";

const regionWeight: Record<Region, number> = { "ntsc-u": 62, "ntsc-j": 16, pal: 22 };

const code: Record<Platform, string> = {
  nes: "NES",
  snes: "SNS",
  n64: "N64",
  "game-boy": "GBC",
  "game-boy-advance": "GBA",
  genesis: "GEN",
  "master-system": "SMS",
  saturn: "SAT",
  dreamcast: "SDC",
  playstation: "PSX",
  "turbografx-16": "TGX",
  "neo-geo": "NEO",
  "atari-2600": "ATR",
};

/** One listing out of its number alone. */
export function listingAt(market: Market, people: People, id: number): SeedListing {
  const random = randomFor(market.seed, "listing", id);
  const title = market.titles[market.titleIndexOf(id)]!;
  const release = random.weighted(title.releases.map((each) => [each, regionWeight[each.region]] as const));
  const { region } = release;
  const condition = random.weighted(conditionsOf(title.platform));
  const tags = tagsOf(title, region, condition, random);
  return {
    id,
    sku: `${code[title.platform]}-${id.toString(36).toUpperCase().padStart(5, "0")}`,
    sellerId: people.sellers[people.selling.at(random.fraction())]!,
    titleId: title.id,
    title: title.name,
    platform: title.platform,
    region,
    year: release.year,
    publisher: release.publisher,
    genre: title.genre,
    condition,
    priceCents: priceCents(title, region, condition, random),
    description: describe(title, { condition, region, tags }, random),
    tags,
    stock: stockOf(condition === "sealed" || condition === "complete", random),
    art: artOf(title),
    createdAt: momentOf(market.createdMs(id)),
  };
}

/** Mostly one of its kind; a few shops bought up a warehouse, and a few are sold out. */
function stockOf(presentable: boolean, random: Random): number {
  const many = random.weighted([
    ["one", 80],
    ["two", 9],
    ["few", 5],
    ["pile", presentable ? 1.5 : 3],
    ["none", 3.5],
  ]);
  if (many === "none") return 0;
  if (many === "one") return 1;
  return many === "two" ? 2 : many === "few" ? random.between(3, 5) : random.between(6, 24);
}
