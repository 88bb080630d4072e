import type { Market } from "../market/market.ts";
import type { Title } from "../plan.ts";
import type { Random } from "../random.ts";

/** From the index of one title to that of another which the same person would look at next. */
export type NextTitle = (titleIndex: number, random: Random) => number;

/** People go on to the same series, then to the same genre on the same machine, then to the machine. */
export function relatedTitles(market: Market): NextTitle {
  const bySeries = grouped(market.titles, (title) => title.series);
  const byShelf = grouped(market.titles, (title) => `${title.platform}/${title.genre}`);
  const byMachine = grouped(market.titles, (title) => title.platform);
  // Groups keep the order of fame, and the power prefers their beginning.
  const from = (group: readonly number[], random: Random) => group[Math.floor(group.length * random.fraction() ** 3)]!;
  return (index, random) => {
    const title = market.titles[index]!;
    const way = random.fraction();
    const series = bySeries.get(title.series)!;
    if (way < 0.4 && series.length > 1) return from(series, random);
    if (way < 0.72) return from(byShelf.get(`${title.platform}/${title.genre}`)!, random);
    if (way < 0.85) return from(byMachine.get(title.platform)!, random);
    return way < 0.93 ? index : market.attention.at(random.fraction());
  };
}

function grouped(titles: readonly Title[], keyOf: (title: Title) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  titles.forEach((title, index) => {
    const key = keyOf(title);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}
