import { genres, type Genre, platforms, type Platform } from "../../contract/nouns.ts";
import type { Title } from "../plan.ts";

/**
 * What stands for a game that no table knows, since somebody just put it up for sale: for each machine and genre a cover that
 * bears the genre's name. By the names `plain-<platform>-<genre>` that the product service gives to such listings.
 */
export function plainTitles(): [name: string, title: Title][] {
  return (Object.keys(platforms) as Platform[]).flatMap((platform, row) =>
    (Object.keys(genres) as Genre[]).map((genre, column): [string, Title] => [
      `plain-${platform}-${genre}`,
      {
        id: 1 + row * 100 + column,
        name: genre === "other" ? platforms[platform] : genres[genre],
        platform,
        genre,
        year: null,
        publisher: "",
        releases: [],
        players: 1,
        series: "",
      },
    ]),
  );
}
