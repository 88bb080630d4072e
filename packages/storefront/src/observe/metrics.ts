import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { CacheOutcome } from "./timings.ts";

/** How a service call ended. */
export type CallOutcome =
  /** An answer. */
  | "ok"
  /** A refusal that the contract foresees. */
  | "refused"
  /** The service broke, after all retries. */
  | "failed"
  /** The deadline passed. */
  | "timed_out"
  /** Nobody waited any more. */
  | "cancelled"
  /** The bulkhead was full. */
  | "crowded_out"
  /** The circuit breaker was open. */
  | "broken";

/** A pool's connections at this moment. */
export interface PoolUse {
  busy: number;
  idle: number;
  /** Callers in line for a connection. */
  waiting: number;
}

export const breakerStates = { closed: 0, "half-open": 1, open: 2 } as const;
export type BreakerState = keyof typeof breakerStates;

/** The numbers of one app, in a registry of its own: two apps in one process do not mix. */
export interface Metrics {
  /** Seconds from request to answer, by endpoint name and status class. */
  request(endpoint: string, status: number, durationMs: number): void;
  /** Counts answers that took no time worth a histogram; each call of what it gives back is one. */
  countAtOnce(endpoint: string): () => void;
  call(service: string, method: string, outcome: CallOutcome, durationMs: number): void;
  retry(service: string, method: string): void;
  lookup(cache: string, outcome: CacheOutcome): void;
  breaker(service: string, state: BreakerState): void;
  /** Asks for a pool's use whenever the metrics are read. */
  watchPool(service: string, read: () => PoolUse): void;
  /** Asks whenever the metrics are read: events written and not yet taken in by the follower. */
  watchOutbox(service: string, follower: string, read: () => number | Promise<number>): void;
  /** The answer of `/metrics`. */
  text(): Promise<string>;
  contentType: string;
}

const secondsOfDoors = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics({ ofProcess = false }: { ofProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Event loop lag, memory, collections. They install observers, which a test does not want.
  if (ofProcess) collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: "http_request_duration_seconds",
    help: "From a request's headers to its answer, by endpoint and status class",
    labelNames: ["endpoint", "status"],
    buckets: secondsOfDoors,
    registers,
  });
  const calls = new Counter({
    name: "door_calls_total",
    help: "Service calls by how they ended",
    labelNames: ["service", "method", "outcome"],
    registers,
  });
  const callSeconds = new Histogram({
    name: "door_call_duration_seconds",
    help: "What a caller waited for a service, retries included",
    labelNames: ["service", "method"],
    buckets: secondsOfDoors,
    registers,
  });
  const retries = new Counter({
    name: "door_retries_total",
    help: "Attempts after the first",
    labelNames: ["service", "method"],
    registers,
  });
  const lookups = tallied(
    { name: "cache_lookups_total", help: "Cache lookups by outcome", labelNames: ["cache", "outcome"] },
    registers,
  );
  const atOnce = tallied(
    {
      name: "http_requests_at_once_total",
      help: "Answers from memory, before routing; not in the histogram",
      labelNames: ["endpoint"],
    },
    registers,
  );
  const breakers = new Gauge({
    name: "door_breaker_state",
    help: "0 closed, 1 half-open, 2 open",
    labelNames: ["service"],
    registers,
  });
  const pools = new Map<string, () => PoolUse>();
  const poolUse = new Gauge({
    name: "database_pool_connections",
    help: "Connections by what they do",
    labelNames: ["service", "state"],
    registers,
    collect() {
      for (const [service, read] of pools) {
        const use = read();
        for (const state of ["busy", "idle", "waiting"] as const) this.set({ service, state }, use[state]);
      }
    },
  });
  const outboxes: { service: string; follower: string; read: () => number | Promise<number> }[] = [];
  const outboxLag = new Gauge({
    name: "outbox_lag_events",
    help: "Events written and not yet taken in",
    labelNames: ["service", "follower"],
    registers,
    async collect() {
      for (const { service, follower, read } of outboxes) this.set({ service, follower }, await read());
    },
  });

  return {
    request: (endpoint, status, durationMs) =>
      requests.observe({ endpoint, status: `${Math.floor(status / 100)}xx` }, durationMs / 1000),
    call(service, method, outcome, durationMs) {
      calls.inc({ service, method, outcome });
      callSeconds.observe({ service, method }, durationMs / 1000);
    },
    retry: (service, method) => retries.inc({ service, method }),
    countAtOnce(endpoint) {
      const tally = atOnce(endpoint, { endpoint });
      return () => void tally.count++;
    },
    lookup(cache, outcome) {
      lookups(cache + outcome, { cache, outcome }).count++;
    },
    breaker: (service, state) => breakers.set({ service }, breakerStates[state]),
    watchPool(service, read) {
      poolUse.set({ service, state: "busy" }, 0);
      pools.set(service, read);
    },
    watchOutbox(service, follower, read) {
      outboxLag.set({ service, follower }, 0);
      outboxes.push({ service, follower, read });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/**
 * A counter whose counts are plain numbers until somebody reads the metrics: a labelled counter would cost a tenth of
 * an answer that comes out of a cache. Gives the number of one set of labels, by a key of its own.
 */
function tallied<Label extends string>(
  about: { name: string; help: string; labelNames: Label[] },
  registers: Registry[],
): (key: string, labels: Record<Label, string>) => { count: number } {
  const tallies = new Map<string, { labels: Record<Label, string>; count: number }>();
  const counter = new Counter({
    ...about,
    registers: [],
    collect() {
      for (const tally of tallies.values()) {
        this.inc(tally.labels, tally.count);
        tally.count = 0;
      }
    },
  });
  for (const register of registers) register.registerMetric(counter);
  return (key, labels) => {
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = { labels, count: 0 }));
    return tally;
  };
}
