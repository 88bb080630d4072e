import type { RequestContext } from "./request-context.ts";
import type { CacheOutcome, Timings } from "./timings.ts";

/**
 * The `Server-Timing` header of an answer, always in this form and order:
 *
 * ```text
 * total;dur=4.13                      milliseconds inside this process, until the headers were written
 * calls;desc="3"                      service calls made, retries not counted
 * cache;desc="miss"                   the worst of all lookups: miss, stale or hit; absent without any
 * cache.home;desc="miss:1"            one entry a cache: how often each outcome
 * product.search;dur=1.20;desc="2"    one entry a service method: milliseconds in all, and how often
 * ```
 */
export function serverTiming(timings: Timings, totalMs: number): string {
  let calls = 0;
  let worst: CacheOutcome | undefined;
  let parts = "";
  for (const [cache, seen] of timings.caches) {
    if (seen.miss > 0) worst = "miss";
    else if (seen.stale > 0 && worst !== "miss") worst = "stale";
    worst ??= "hit";
    const counts = (["hit", "miss", "stale"] as const).filter((outcome) => seen[outcome] > 0);
    parts += `, cache.${cache};desc="${counts.map((outcome) => `${outcome}:${seen[outcome]}`).join(" ")}"`;
  }
  for (const [name, { count, durationMs }] of timings.calls) {
    calls += count;
    parts += `, ${name};dur=${durationMs.toFixed(2)};desc="${count}"`;
  }
  const cache = worst === undefined ? "" : `, cache;desc="${worst}"`;
  return `total;dur=${totalMs.toFixed(2)}, calls;desc="${calls}"${cache}${parts}`;
}

/** As {@link serverTiming}, for the request being worked on. */
export function serverTimingOf(context: RequestContext, startedAt: number): string {
  return serverTiming(context.timings, performance.now() - startedAt);
}

/** What {@link readServerTiming} finds in a header. */
export interface ServerTiming {
  totalMs: number;
  /** Service calls made for the answer. */
  calls: number;
  /** Absent: no cache was asked. */
  cache: CacheOutcome | undefined;
  /** Milliseconds and number of calls by `service.method`. */
  byMethod: Record<string, { durationMs: number; count: number }>;
}

/** Reads back what {@link serverTiming} wrote; throws on anything else, so that a gate never counts nothing as zero. */
export function readServerTiming(header: string): ServerTiming {
  const entries = header.split(", ").map((entry) => {
    const [name = "", ...parameters] = entry.split(";");
    const value = (key: string) =>
      parameters.find((parameter) => parameter.startsWith(`${key}=`))?.slice(key.length + 1);
    return { name, dur: value("dur"), desc: value("desc")?.slice(1, -1) };
  });
  const total = entries.find(({ name }) => name === "total")?.dur;
  const calls = entries.find(({ name }) => name === "calls")?.desc;
  if (total === undefined || calls === undefined) {
    throw new Error(`Server-Timing says "${header}": expected total;dur= and calls;desc= among its entries`);
  }
  const byMethod: ServerTiming["byMethod"] = {};
  for (const { name, dur, desc } of entries) {
    if (name !== "total" && dur !== undefined) byMethod[name] = { durationMs: Number(dur), count: Number(desc) };
  }
  const cache = entries.find(({ name }) => name === "cache")?.desc as CacheOutcome | undefined;
  return { totalMs: Number(total), calls: Number(calls), cache, byMethod };
}
