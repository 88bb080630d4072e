import type { Measured } from "../../collector.ts";
import type { BackendTiming } from "../../endpoint-contract.ts";
import { quantile } from "../../stats/quantile.ts";
import { payload, violationsIn } from "./answer-figures.ts";
import { backendCalls, cacheHits, callsOf, ownWorkIn } from "./backend-figures.ts";
import type { Checked } from "./checked.ts";

/** An endpoint's figures from one burst. */
export function sumUp(endpoint: string, asked: readonly Checked[], seenBefore: readonly BackendTiming[]): Measured[] {
  const subject = { endpoint };
  const unanswered = Map.groupBy(
    asked.flatMap(({ answer }) => answer.failure ?? []),
    (each) => each,
  );
  const refused = Map.groupBy(
    asked.flatMap(({ answer }) => (answer.failure === null && answer.status >= 400 ? `status ${answer.status}` : [])),
    (each) => each,
  );
  const failures = [...unanswered, ...refused].map(([name, { length }]) => `${name} (${length} of ${asked.length})`);
  const gap = failures.length > 0 ? `not all requests were answered well: ${failures.join(", ")}` : null;
  const calls = callsOf(asked.flatMap(({ timing }) => timing ?? []));
  const latencies = asked.map(({ latencyMs }) => latencyMs);
  const latency = (metric: "latency" | "latency-p95" | "latency-p99", share: number): Measured => {
    const needed = Math.ceil(1 / (1 - share) - 1e-9);
    if (gap !== null) return { subject, metric, value: null, missing: gap };
    if (latencies.length < needed)
      return {
        subject,
        metric,
        value: null,
        missing: `a burst has ${latencies.length} requests, and this needs ${needed}: raise load.burstMs`,
      };
    const value = quantile(latencies, share);
    return { subject, metric, value, attributions: [...calls, ownWorkIn(value, calls)] };
  };
  return [
    latency("latency", 0.5),
    latency("latency-p95", 0.95),
    latency("latency-p99", 0.99),
    payload(endpoint, asked, gap),
    violationsIn(endpoint, asked, unanswered.size > 0 ? gap : null),
    backendCalls(endpoint, [...seenBefore, ...asked.flatMap(({ timing }) => timing ?? [])]),
    cacheHits(
      endpoint,
      asked.flatMap(({ timing }) => timing?.isCacheHit ?? []),
    ),
  ];
}
