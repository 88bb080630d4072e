import type { HistoryPoint } from "../history-point.ts";
import type { Illustrations } from "../illustrations.ts";
import type { Recording } from "../recording.ts";
import { bundleModules } from "./bundle-modules.ts";
import { endpointLatency } from "./endpoint-latency.ts";
import { stepRenders } from "./step-renders.ts";

/** What a recording shows beside its verdicts. What was not measured is an empty list. */
export const illustrate = (
  { samples, films }: Pick<Recording, "samples" | "films">,
  history: readonly HistoryPoint[] = [],
): Illustrations => ({
  films: films ?? [],
  renders: stepRenders(samples),
  bundles: bundleModules(samples),
  endpoints: endpointLatency(samples),
  history,
});
