import type { CDPSession, Page } from "playwright-core";
import type { Attribution } from "./attribution.ts";
import type { Film } from "./film.ts";
import type { MetricName } from "./metric.ts";
import type { Sample } from "./sample.ts";

/** One of the builds that are measured, running. */
export interface Build {
  side: Sample["side"];
  /** What a person calls it: a commit, a folder or an address. */
  name: string;
  /** Where it answers now, such as `http://localhost:41733`; with no slash at the end. */
  url: string;
  /** Its folder on this machine; null where it is known by its address alone. */
  folder: string | null;
}

/** A value as a collector knows it. Whoever asked for it adds the side and the pair. */
export type Measured = Omit<Sample, "side" | "pair">;

/** Measures a build without a page, such as its bundles or its endpoints. Made for a configuration, and asked for each build. */
export interface BuildCollector {
  /** For messages: `bundles` did not work because … */
  name: string;
  /** What it may deliver. Budgets on these that it leaves without a value are reported as not measured. */
  metrics: readonly MetricName[];
  /** `once` where asking again gives the same figures; `each-pair` is asked again for each pair, in its random order. */
  when: "once" | "each-pair";
  /**
   * Measures. A rejection means that all of it is missing, with the error's first line as the reason; a `Refusal` ends the run.
   * The signal says that the run is over: stop and clean up.
   */
  measure(build: Build, signal: AbortSignal): Promise<Measured[]>;
}

/** A scenario played once by a visitor who was never here before. */
export interface Visit {
  page: Page;
  /** DevTools of the page itself; workers and frames of other sites have their own. */
  cdp: CDPSession;
  build: Build;
  scenario: string;
  profile: string;
  /** How many times slower than this machine the profile's processor is; see `VisitCollector` for whether the page itself is slowed down. */
  cpuSlowdown: number;
}

/**
 * Watches visits of one kind. `timed` ones run at the machine's own speed and are disturbed as little as can be: processor time is measured
 * in them, and multiplied by the slowdown. `felt` ones are slowed down, for what a person waits for; `scored` ones, too, by somebody who disturbs. `examined` ones are played as often as
 * exact figures and evidence need it: there a collector may slow the page down. `filmed` ones are played once for each side, for pictures alone.
 */
export interface VisitCollector {
  name: string;
  metrics: readonly MetricName[];
  on: "timed" | "felt" | "scored" | "examined" | "filmed";
  /** Called when the page is open and still blank: whatever has to be there before the site is set up here. */
  watch(visit: Visit): Promise<Watch>;
}

/** What one collector does during one visit. */
export interface Watch {
  /** The page is idle, and the step begins next. */
  stepStarts?(step: string): Promise<void>;
  /** The step was played and the page is idle again. */
  stepEnds?(step: string): Promise<void>;
  /** After the last step, with the page still open. Called once. */
  finish(): Promise<Watched>;
}

/** What came of watching a visit. Subjects have the visit's scenario and profile, and a step where they are about one. */
export interface Watched {
  samples: Measured[];
  /** Where values of this visit may come from, whoever measured them: joined with the samples of its step and side. */
  evidence?: Evidence[];
  /** For people to see; kept once for each side. */
  film?: Partial<Omit<Film, "subject" | "side">>;
}

export interface Evidence {
  step: string;
  attributions: Attribution[];
  /** The site's own handler of what was done in the step, as `name file:line`. */
  handler?: string;
}
