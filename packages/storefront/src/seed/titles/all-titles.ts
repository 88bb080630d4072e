import type { Platform, Region } from "../../contract/nouns.ts";
import type { Release, Title } from "../plan.ts";
import { hashText } from "../random.ts";
import { atari2600 } from "./atari-2600.ts";
import { dreamcast } from "./dreamcast.ts";
import { gameBoy } from "./game-boy.ts";
import { gameBoyAdvance } from "./game-boy-advance.ts";
import { genesis } from "./genesis.ts";
import { masterSystem } from "./master-system.ts";
import { n64 } from "./n64.ts";
import { neoGeo } from "./neo-geo.ts";
import { nesGames } from "./nes.ts";
import { nesGenre } from "./nes-genres.ts";
import { playstation } from "./playstation.ts";
import { saturn } from "./saturn.ts";
import { seriesOf } from "./series.ts";
import { snes } from "./snes.ts";
import type { TitleRow } from "./title-row.ts";
import { turbografx16 } from "./turbografx-16.ts";

/** Our own tables; NES comes from `nes-db`. */
export const tables = {
  snes,
  n64,
  "game-boy": gameBoy,
  "game-boy-advance": gameBoyAdvance,
  genesis,
  "master-system": masterSystem,
  saturn,
  dreamcast,
  playstation,
  "turbografx-16": turbografx16,
  "neo-geo": neoGeo,
  "atari-2600": atari2600,
} as const satisfies Record<Exclude<Platform, "nes">, readonly TitleRow[]>;

const regionLetters: Record<string, Region> = { u: "ntsc-u", j: "ntsc-j", p: "pal" };

/** Every title there is, in an order that stays. */
export function allTitles(): Title[] {
  const nes = nesGames().map(({ name, releases, players }) => titleOf("nes", name, nesGenre(name), players, releases));
  const others = Object.entries(tables).flatMap(([platform, rows]) =>
    rows.map(([name, year, publisher, genre, letters, players]) => {
      const releases = [...letters].map((letter) => ({ region: regionLetters[letter]!, year, publisher }));
      return titleOf(platform as Platform, name, genre, players, releases);
    }),
  );
  return [...nes, ...others];
}

function titleOf(
  platform: Platform,
  name: string,
  genre: Title["genre"],
  players: number,
  releases: readonly Release[],
): Title {
  const first = releases.toSorted((a, b) => (a.year ?? 9999) - (b.year ?? 9999))[0]!;
  return {
    // From the name, so that a title added in the middle of a table moves no other.
    id: hashText(`${platform}/${name}`) >>> 1,
    name,
    platform,
    genre,
    year: first.year,
    publisher: first.publisher,
    releases,
    players,
    series: seriesOf(name),
  };
}
