import nesdb from "nes-db";
import type { Region } from "../../contract/nouns.ts";
import type { Release } from "../plan.ts";
import { readableName } from "./readable-name.ts";

type NesRelease = (typeof nesdb.games)[number];

/** Real games whose names nobody wants on a page that is shown around. */
const notOnShow = new Set(["bubble bath babes", "hitler no fukkatsu: top secret"]);

/** Every NES and Famicom game that `nes-db` knows, its releases of one region folded into the first of them. */
export function nesGames(): { name: string; releases: Release[]; players: number }[] {
  const byName = new Map<string, NesRelease[]>();
  for (const game of nesdb.games) {
    const key = game.name.toLowerCase();
    if (notOnShow.has(key)) continue;
    byName.set(key, [...(byName.get(key) ?? []), game]);
  }
  return [...byName.values()].map((games) => ({
    name: readableName(games[0]!.name),
    releases: (["ntsc-u", "ntsc-j", "pal"] as const).flatMap((region) => firstRelease(region, games)),
    players: Math.max(...games.map((game) => game.players), 1),
  }));
}

function firstRelease(region: Region, games: NesRelease[]): Release[] {
  const first = games
    .filter((game) => regionOf(game.region) === region)
    .toSorted((a, b) => (yearOf(a) ?? 9999) - (yearOf(b) ?? 9999))[0];
  return first ? [{ region, year: yearOf(first), publisher: first.publisher }] : [];
}

/** `0000` stands where nobody knows. */
const yearOf = (game: NesRelease) => Number(game.date.slice(0, 4)) || null;

function regionOf(country: string): Region {
  if (country === "Japan" || country === "Taiwan") return "ntsc-j";
  return country === "USA" || country === "Canada" || country === "Brazil" ? "ntsc-u" : "pal";
}
