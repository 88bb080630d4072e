import type { Genre } from "../../contract/nouns.ts";

/**
 * A game in one line: name, year of the first release anywhere, its publisher, genre, where it came out
 * (`u` North America, `j` Japan, `p` Europe), how many can play.
 */
export type TitleRow = readonly [
  name: string,
  year: number,
  publisher: string,
  genre: Genre,
  regions: string,
  players: number,
];
