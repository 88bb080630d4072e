import { type ChannelOptions, openChannel } from "./channel.ts";

/** Says that there may be something new, within a process and between processes. */
export interface Bell {
  /** How often it rang, to be asked before looking for what is new. */
  count(): number;
  /** Resolves when it rang more often than `count`, when `timeoutMs` are over, or when it is closed. */
  waitBeyond(count: number, timeoutMs: number, signal?: AbortSignal): Promise<void>;
  /** Tells everybody. Must come after the commit of what is new. */
  ring(): void;
  close(): Promise<void>;
}

/**
 * It is rung after the commit and not within the transaction: a transaction that notifies holds a lock of the
 * whole server while it commits, so that all those commits would stand in line for the disk. A crash between the
 * commit and the ring costs a wait of `timeoutMs`, and no event.
 */
export function openBell(options: ChannelOptions): Bell {
  const waiting = new Set<() => void>();
  let rang = 0;
  let closed = false;
  const hear = () => {
    rang++;
    for (const wake of waiting) wake();
  };
  const channel = openChannel(options, hear);
  return {
    count: () => rang,
    waitBeyond: (count, timeoutMs, signal) => {
      if (rang > count || closed || signal?.aborted === true) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal?.removeEventListener("abort", wake);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        waiting.add(wake);
        signal?.addEventListener("abort", wake);
      });
    },
    ring: () => {
      hear();
      channel.notify();
    },
    close: async () => {
      closed = true;
      for (const wake of waiting) wake();
      await channel.close();
    },
  };
}
