import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { type Crew, workAlone } from "./crew.ts";
import { workTogether } from "./crew-threads.ts";
import type { MigrateOptions } from "../run.ts";
import type { Settings } from "../settings/settings.ts";
import type { Team } from "../rewrite/team-transforms.ts";
import type { Transform } from "../transform.ts";
import { type Job, openWorkbench } from "./workbench.ts";

/** Trees of up to this much text are parsed once and held for rewriting, at some fifty bytes a byte; larger ones twice. */
const heldBytes = 7_000_000;
/** A thread costs a second of loading and warming up; below this much text it does not earn that back. */
const payingBytes = 16_000_000;
/** Each takes some 100 MB. */
const mostThreads = 4;

/** Whoever does the work of a run: this thread alone, or several where the tree is large enough to pay for them. */
export function openCrew(
  job: Job,
  active: readonly Transform[],
  { team, request, settings }: { team: Team; request: MigrateOptions; settings: Settings },
): Crew {
  const tick = request.onProgress ?? (() => {});
  const bytes = job.sources.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  // Transforms that a caller brings are functions, and functions cannot cross to another thread.
  const threads = request.transforms ? 1 : settings.threads || threadsFor(bytes);
  const cachedCharacters = bytes <= heldBytes ? heldBytes : 0;
  if (cachedCharacters === 0) collectEarlier(threads);
  else {
    compileLess();
    collectAlone();
    collectLater();
  }
  if (threads === 1) {
    return workAlone(openWorkbench(job, active, team, { cachedCharacters, writer: "0" }), tick, request.signal);
  }
  const { teamTransforms, teamTransformsAfter } = settings;
  return workTogether(threads, { job, teamTransforms, teamTransformsAfter, cachedCharacters }, tick, request.signal);
}

const threadsFor = (bytes: number): number => (bytes < payingBytes ? 1 : Math.min(availableParallelism(), mostThreads));

/**
 * Lets heaps grow by a fifth or to the double, not to the fourfold, before old objects are collected. What files leave
 * behind dies young here: without this, 10,000 files took 600 MB where 460 do, at the same CPU time (Node 24, two cores).
 * Several heaps wait less each: by a half, 17,540 files took 743 MB, by a fifth 696, for 9 % more CPU time.
 */
function collectEarlier(threads: number): void {
  setFlagsFromString(`--heap-growing-percent=${threads === 1 ? 100 : 20}`);
}

/**
 * Lets V8 wait before it optimises a function at great cost, and use fewer threads for itself: of the 7.0 CPU seconds that
 * 1,764 files took, optimising was 1.6, and 0.7 of them go (Node 24, two cores; medians of four, between runs without it).
 * Only for trees that are held: over 17,540 files the flag saved nothing, and the run took 1.7 times the memory instead of 1.1.
 * Older releases of Node do not know the flag, and would say so on the terminal.
 */
function compileLess(): void {
  if (Number.parseInt(process.versions.node) >= 24) setFlagsFromString("--efficiency-mode");
}

/**
 * Looks for old garbage once the heap is forty times what it was: what is held is no garbage, and two looks at all of it cost
 * 0.4 of 4.7 CPU seconds for 1,754 files. The tenfold comes too early, as the heap is small when it is last looked at.
 */
function collectLater(): void {
  setFlagsFromString("--heap-growing-percent=4000");
}

/**
 * Collects young objects in this thread alone, in a space that grows to its full size at once, and never takes new objects
 * for old: trees that are held teach V8 to, and then those that are not fill the space of old objects. Together 0.5 of
 * 6.1 CPU seconds for 1,754 files (Node 24, two cores; medians of five pairs, on a busy machine).
 */
function collectAlone(): void {
  for (const flag of ["--no-parallel-scavenge", "--semi-space-growth-factor=8", "--no-allocation-site-pretenuring"])
    setFlagsFromString(flag);
}
