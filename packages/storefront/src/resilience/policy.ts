/** How a caller guards itself against one service. */
export interface GuardPolicy {
  /** How long a call may take in all, where its method says nothing of its own. */
  timeoutMs: number;
  /** Attempts after the first, for idempotent methods only. */
  retries: number;
  /** The first pause between attempts; later ones grow, each with jitter. */
  retryDelayMs: number;
  retryDelayMaxMs: number;
  /** Calls under way at once. */
  concurrent: number;
  /** Calls in line for a place; the next one is turned away at once. */
  queue: number;
  breaker: BreakerPolicy;
}

export interface BreakerPolicy {
  /** How many of the latest calls are looked at. */
  window: number;
  /** Fewer calls than this never open the breaker. */
  minimumCalls: number;
  /** The share of failed calls, between 0 and 1, above which the breaker opens. */
  failureShare: number;
  /** How long it stays open before one call may try; doubles with every failed try. */
  openMs: number;
  openMaxMs: number;
}

export const defaultPolicy: GuardPolicy = {
  timeoutMs: 2_000,
  retries: 2,
  retryDelayMs: 20,
  retryDelayMaxMs: 250,
  concurrent: 64,
  queue: 256,
  breaker: { window: 20, minimumCalls: 5, failureShare: 0.5, openMs: 500, openMaxMs: 2_000 },
};
