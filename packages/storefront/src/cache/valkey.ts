import { BrokenCircuitError, circuitBreaker, CircuitState, CountBreaker, handleAll } from "cockatiel";
import { Redis } from "iovalkey";
import type { Observer } from "../observe/observer.ts";

export interface ValkeyOptions {
  /** `VALKEY_URL`, such as `redis://localhost:6379`. */
  url: string;
  observer: Observer;
  /** A cache that is slower than this is no help. */
  commandTimeoutMs?: number;
  /** How long the server is left alone after it did not answer. */
  restMs?: number;
}

/**
 * A Valkey or Redis server that several processes share. It only ever helps: when it is away, slow or hung, every
 * question has the answer `undefined`, at once or after `commandTimeoutMs` at the most.
 */
export interface Valkey {
  ask<T>(command: (client: Redis) => Promise<T>): Promise<T | undefined>;
  /** Hands over what anybody publishes. `onGap` tells that something may have been missed. */
  listen(channel: string, onMessage: (message: string) => void, onGap: () => void): void;
  close(): Promise<void>;
}

export function connectValkey({ url, observer, commandTimeoutMs = 25, restMs = 1_000 }: ValkeyOptions): Valkey {
  const log = observer.log.child({ service: "valkey" });
  const common = {
    connectTimeout: 1_000,
    // Grows to two seconds and goes on for ever.
    retryStrategy: (times: number) => Math.min(times * 50, 2_000),
    // What waits in line for a connection would come too late.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
  };
  const client = new Redis(url, { ...common, commandTimeout: commandTimeoutMs });
  // A connection that listens can do nothing else. Its subscriptions come back by themselves.
  const listener = new Redis(url, { ...common, enableOfflineQueue: true, maxRetriesPerRequest: null });
  let isAway = false;
  client.on("ready", () => {
    if (isAway) log.info("Valkey is back");
    isAway = false;
  });
  client.on("error", (error: Error) => {
    // Once for each time it goes away, not for every attempt to reach it.
    if (!isAway) log.warn({ err: error }, "Valkey is away: every process caches on its own");
    isAway = true;
  });
  listener.on("error", () => {});

  const breaker = circuitBreaker(handleAll, {
    breaker: new CountBreaker({ threshold: 0.5, size: 20, minimumNumberOfCalls: 5 }),
    halfOpenAfter: restMs,
  });
  observer.metrics.breaker("valkey", "closed");
  breaker.onStateChange((state) => {
    const name = state === CircuitState.Closed ? "closed" : state === CircuitState.HalfOpen ? "half-open" : "open";
    observer.metrics.breaker("valkey", name);
    if (name === "open") log.warn("Valkey does not answer in time: it is left alone for a while");
  });

  return {
    async ask(command) {
      if (client.status !== "ready" || breaker.state === CircuitState.HalfOpen) return undefined;
      try {
        return await breaker.execute(() => command(client));
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) log.debug({ err: error }, "Valkey did not answer");
        return undefined;
      }
    },
    listen(channel, onMessage, onGap) {
      listener.on("message", (from: string, message: string) => {
        if (from === channel) onMessage(message);
      });
      // The first subscription misses nothing that matters; each later one follows a lost connection.
      let isFirst = true;
      const subscribe = () => {
        listener.subscribe(channel).then(
          () => {
            if (!isFirst) onGap();
            isFirst = false;
          },
          () => {},
        );
      };
      if (listener.status === "ready") subscribe();
      listener.on("ready", subscribe);
    },
    async close() {
      client.disconnect();
      listener.disconnect();
    },
  };
}
