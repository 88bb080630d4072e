import { setTimeout as pause } from "node:timers/promises";
import type { Effects, Progress } from "./progress.ts";

export interface Follow<Tables, Event extends { id: number }> {
  /** Asks the source, in this process or another, for events after `afterId`; waits up to `waitMs` for some. */
  read: (at: { afterId: number; limit: number; waitMs: number }) => Promise<readonly Event[]>;
  progress: Progress<Tables>;
  handle: Effects<Tables, Event>;
  /** Ends the loop, after the batch that is being handled. */
  signal: AbortSignal;
  limit?: number;
  waitMs?: number;
  /** Told of everything that went wrong, and how often in a row. The same events are tried again, later and later. */
  onFault: (error: unknown, inARow: number) => void;
}

/**
 * Hands a source's events to `handle`, in order, until `signal` says to stop. Each event takes effect exactly once,
 * whatever crashes: events may be read many times, and the marker moves only together with their effects.
 * An event that can never be handled holds up those behind it; `handle` has to say what may be passed over.
 */
export async function follow<Tables, Event extends { id: number }>(options: Follow<Tables, Event>): Promise<void> {
  const { read, progress, handle, signal, limit = 500, waitMs = 10_000, onFault } = options;
  let position: number | undefined;
  let faults = 0;
  while (!signal.aborted) {
    try {
      position ??= await progress.position();
      const events = await untilAborted(read({ afterId: position, limit, waitMs }), signal);
      if (events === undefined) return;
      if (events.length > 0) position = await progress.advance(events, handle);
      faults = 0;
    } catch (error) {
      onFault(error, ++faults);
      // Somebody else may have moved the marker, or a commit may have happened that was reported as lost.
      position = undefined;
      const waitAtMostMs = Math.min(50 * 2 ** faults, 10_000);
      await pause(Math.random() * waitAtMostMs, undefined, { signal }).catch(() => {});
    }
  }
}

/** The answer, or undefined as soon as `signal` says to stop: a long wait for events does not hold up a shutdown. */
async function untilAborted<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer | undefined> {
  let stop = () => {};
  const stopped = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
  });
  if (signal.aborted) stop();
  try {
    return await Promise.race([answer, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
