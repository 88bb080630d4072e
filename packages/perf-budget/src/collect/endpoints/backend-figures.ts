import { type Attribution, ownWork } from "../../attribution.ts";
import type { Measured } from "../../collector.ts";
import type { BackendTiming } from "../../endpoint-contract.ts";

/** Each call by how often it is made at most, and how long it takes, for one answer. */
export function callsOf(timings: readonly BackendTiming[]): Attribution[] {
  const names = [...new Set(timings.flatMap(({ calls }) => Object.keys(calls)))];
  return names.map((call) => ({
    kind: "call",
    call,
    count: Math.max(...timings.map(({ calls }) => calls[call]?.count ?? 0)),
    durationMs: timings.reduce((sum, { calls }) => sum + (calls[call]?.durationMs ?? 0), 0) / timings.length,
  }));
}

/** What is left of an answer's time beside its calls: the endpoint's own code, and the way there. Calls side by side may leave nothing. */
export function ownWorkIn(latencyMs: number, calls: readonly Attribution[]): Attribution {
  const called = calls.reduce((sum, each) => sum + (each.kind === "call" ? each.durationMs : 0), 0);
  return { kind: "call", call: ownWork, count: 1, durationMs: Math.max(0, latencyMs - called) };
}

/** The most calls for one answer. Those of the first, cold answers count as well: behind a cache they are the only ones that make any. */
export function backendCalls(endpoint: string, timings: readonly BackendTiming[]): Measured {
  const about = { subject: { endpoint }, metric: "backend-calls" } as const;
  if (timings.length === 0) return { ...about, value: null, missing: "no answer has a Server-Timing header" };
  const count = ({ calls }: BackendTiming) => Object.values(calls).reduce((sum, each) => sum + each.count, 0);
  return { ...about, value: Math.max(...timings.map(count)), attributions: callsOf(timings) };
}

/** Which share of the answers that asked a cache came from it. */
export function cacheHits(endpoint: string, hits: readonly boolean[]): Measured {
  const about = { subject: { endpoint }, metric: "cache-hit-ratio" } as const;
  if (hits.length === 0) return { ...about, value: null, missing: "no answer says `cache` in Server-Timing" };
  return { ...about, value: hits.filter(Boolean).length / hits.length };
}
