import type { Film } from "./film.ts";
import type { Recording } from "./recording.ts";
import type { Sample } from "./sample.ts";

/** What `measureSites` measured, by site. */
export interface MeasuredSites<Name extends string> {
  startedAt: string;
  seed: number;
  /** Processor, cores and browser, and how much the same work varied. */
  machine: string;
  /** How many rounds there was time for. */
  rounds: number;
  /** What people call each site. */
  titles: Record<Name, string>;
  /** Values of equal `pair` were measured in the same round. What repeats was counted once, as of round 0. */
  samples: Record<Name, Omit<Sample, "side">[]>;
  films: Record<Name, Omit<Film, "side">[]>;
}

/** Two of the sites as a run that `judge` and the reports understand: `base`, and `head` that is held against it. */
export function recordingOf<Name extends string>(measured: MeasuredSites<Name>, base: Name, head: Name): Recording {
  const { startedAt, seed, machine, titles, samples, films } = measured;
  const sides = [
    ["base", base],
    ["head", head],
  ] as const;
  return {
    schema: 1,
    base: titles[base],
    head: titles[head],
    startedAt,
    seed,
    machine,
    samples: sides.flatMap(([side, name]) => samples[name].map((each) => ({ ...each, side }))),
    films: sides.flatMap(([side, name]) => films[name].map((each) => ({ ...each, side }))),
  };
}
