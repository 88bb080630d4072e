import type { Film } from "./film.ts";
import type { Recording } from "./recording.ts";
import { Refusal } from "./refusal.ts";
import { checkShards } from "./shard.ts";
import { nameSubject } from "./subject.ts";

/**
 * Joins what shards recorded into one. Pairs are numbered anew, so that shards which measured the same thing add to each other and never
 * pair base on one machine with head on another.
 */
export function mergeRecordings(recordings: readonly Recording[]): Recording {
  const [first] = recordings;
  if (!first) throw new Refusal("There is no recording to judge.", "Name at least one: --from <recording.json>");
  checkShards(recordings.flatMap(({ shard }) => shard ?? []));
  let offset = 0;
  const samples = recordings.flatMap((recording) => {
    if (recording.base !== first.base || recording.head !== first.head) {
      const names = [first, recording].map(({ base, head }) => `${base ?? "nothing"} → ${head}`).join(" and ");
      throw new Refusal(`These recordings are not of the same builds: ${names}.`, "Judge them apart.");
    }
    const start = offset;
    const renumbered = recording.samples.map((sample) => ({ ...sample, pair: sample.pair + start }));
    for (const { pair } of renumbered) offset = Math.max(offset, pair + 1);
    return renumbered;
  });
  const machines = [...new Set(recordings.map(({ machine }) => machine))].join("; ");
  const startedAt = recordings.map((each) => each.startedAt).toSorted()[0]!;
  const films = recordings.flatMap((each) => each.films ?? []);
  const { shard: _, ...whole } = first;
  return { ...whole, machine: machines, startedAt, samples, ...(films.length > 0 ? { films: onePerSide(films) } : {}) };
}

/** Shards that played the same scenario filmed it more than once: the first is enough. */
function onePerSide(films: readonly Film[]): Film[] {
  const name = ({ subject, side }: Film) => `${nameSubject(subject)} ${side}`;
  return films.filter((film, at) => films.findIndex((other) => name(other) === name(film)) === at);
}
