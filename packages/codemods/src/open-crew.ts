import { type Crew, workAlone } from "./crew.ts";
import type { MigrateOptions } from "./run.ts";
import type { Settings } from "./settings.ts";
import type { Team } from "./team-transforms.ts";
import type { Transform } from "./transform.ts";
import { type Job, openWorkbench } from "./workbench.ts";

/** Trees of up to this much text are parsed once; larger ones twice, so that memory stays bounded. */
const cachedCharacters = 5_000_000;

/** Whoever does the work of a run. */
export function openCrew(
  job: Job,
  active: readonly Transform[],
  { team, request }: { team: Team; request: MigrateOptions; settings: Settings },
): Crew {
  const bench = openWorkbench(job, active, team, { cachedCharacters, writer: "0" });
  return workAlone(bench, request.onProgress ?? (() => {}), request.signal);
}
