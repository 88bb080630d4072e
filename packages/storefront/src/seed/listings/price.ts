import type { Condition, Platform, Region } from "../../contract/nouns.ts";
import type { Title } from "../plan.ts";
import { type Random, randomFor } from "../random.ts";
import { conditionFactor } from "./media.ts";

/** What a loose copy of an ordinary game goes for, in dollars. */
const ordinary: Record<Platform, number> = {
  nes: 13,
  snes: 21,
  n64: 23,
  "game-boy": 14,
  "game-boy-advance": 19,
  genesis: 15,
  "master-system": 16,
  saturn: 30,
  dreamcast: 24,
  playstation: 15,
  "turbografx-16": 42,
  "neo-geo": 130,
  "atari-2600": 8,
};

const regionFactor: Record<Region, number> = { "ntsc-u": 1, pal: 0.9, "ntsc-j": 0.55 };

/** How dear a title is against others of its machine: most near 1, a few twenty times that. */
function rarityOf(title: Title): number {
  const random = randomFor(title.id, "rarity");
  const scarce = title.releases.length === 1 ? 1.15 : 1;
  return scarce * Math.exp(random.normal() * 0.62 + (random.chance(0.04) ? 1.3 : 0));
}

/** What a seller asks, in cents, ending the way that sellers like. */
export function priceCents(title: Title, region: Region, condition: Condition, random: Random): number {
  const dollars =
    ordinary[title.platform] *
    rarityOf(title) *
    regionFactor[region] *
    conditionFactor(title.platform, condition) *
    Math.exp(random.normal() * 0.17);
  const whole = Math.max(2, Math.round(dollars >= 200 ? dollars / 5 : dollars)) * (dollars >= 200 ? 5 : 1);
  const ending = random.weighted([
    [-1, 52],
    [-5, 18],
    [0, 18],
    [-50, 12],
  ]);
  return whole * 100 + ending;
}
