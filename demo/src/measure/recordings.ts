import type { Recording } from "@latency-aficionados/perf-budget";
import { type SiteName, siteTitles } from "../sites/site.ts";
import type { Run } from "./measure-sites.ts";

/** The run as the gate knows one: the React 16 site as base, one of the others as head. */
export function recordingAgainstLegacy(run: Run, head: Exclude<SiteName, "legacy">): Recording {
  const { startedAt, seed, machine, samples, films } = run;
  return {
    schema: 1,
    base: siteTitles.legacy,
    head: siteTitles[head],
    startedAt,
    seed,
    machine,
    samples: [...samples.legacy, ...samples[head]],
    films: [...films.legacy, ...films[head]],
  };
}
