import { setTimeout as wait } from "node:timers/promises";
import type { ProbedEndpoint } from "../../endpoint-contract.ts";
import { type Answer, ask, type Asking } from "./ask.ts";

/** How much an endpoint is asked. */
export interface Load {
  /** Side by side; a request that finds all of them busy waits, and its waiting counts. */
  connections: number;
  /** On all connections together, at even distances. */
  requestsPerSecond: number;
  burstMs: number;
}

/** One request of a burst, with its answer. */
export interface Asked {
  answer: Answer;
  /** Which of the endpoint's requests it was. */
  example: number;
  /** From the moment when it was due to the last byte of the answer. */
  latencyMs: number;
}

/**
 * Asks an endpoint at an even pace, whether or not it keeps up. Latency counts from when a request was due: a server that stalls delays all
 * that are due meanwhile, and a loader that waits for each answer before it asks again would see only one of them.
 */
export async function burst(endpoint: ProbedEndpoint, asking: Asking, load: Load): Promise<Asked[]> {
  const { connections, requestsPerSecond, burstMs } = load;
  const total = Math.max(1, Math.round((requestsPerSecond * burstMs) / 1000));
  const startedAt = performance.now();
  const due: { number: number; since: number }[] = [];
  const asked: Asked[] = [];
  let busy = 0;
  const open = new Set<Promise<void>>();
  const send = () => {
    while (busy < connections && due.length > 0) {
      const { number, since } = due.shift()!;
      const example = number % endpoint.requests.length;
      busy += 1;
      const one = ask(asking, endpoint.method, endpoint.requests[example]!).then((answer) => {
        asked.push({ answer, example, latencyMs: performance.now() - since });
        busy -= 1;
        open.delete(one);
        send();
      });
      open.add(one);
    }
  };
  for (let number = 0; number < total && !asking.signal.aborted; number += 1) {
    const lead = startedAt + (number * 1000) / requestsPerSecond - performance.now();
    // Timers are as coarse as a millisecond: what is due sooner is sent along.
    if (lead >= 1) await wait(lead);
    due.push({ number, since: performance.now() });
    send();
  }
  while (open.size > 0) await Promise.all(open);
  return asked;
}
