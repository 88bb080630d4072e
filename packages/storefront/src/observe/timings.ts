export type CacheOutcome = "hit" | "miss" | "stale";

/** What one request asked of services and caches so far. */
export class Timings {
  /** By `service.method`: how often, and how long in all (calls side by side add up). */
  readonly calls = new Map<string, { count: number; durationMs: number }>();
  /** By the cache's name: how often each outcome. */
  readonly caches = new Map<string, Record<CacheOutcome, number>>();

  addCall(name: string, durationMs: number): void {
    const entry = this.calls.get(name);
    if (entry === undefined) this.calls.set(name, { count: 1, durationMs });
    else {
      entry.count += 1;
      entry.durationMs += durationMs;
    }
  }

  addLookup(cache: string, outcome: CacheOutcome): void {
    let entry = this.caches.get(cache);
    if (entry === undefined) this.caches.set(cache, (entry = { hit: 0, miss: 0, stale: 0 }));
    entry[outcome] += 1;
  }
}
