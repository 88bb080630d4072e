import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";

export interface ChannelOptions {
  url: string;
  service: string;
  channel: string;
  /** Told when the connection was lost; it is made again. */
  onConnectionLost?: (error: Error) => void;
}

/** A word between processes that use the same database. */
export interface Channel {
  /** Tells everybody else, in time. Words that come while one is on its way become one more. */
  notify(): void;
  close(): Promise<void>;
}

/**
 * PostgreSQL's LISTEN and NOTIFY on a connection of its own, made again whenever it is lost.
 * @param heard called for each word of others, and after each connecting, since words may have been missed
 */
export function openChannel(options: ChannelOptions, heard: () => void): Channel {
  const { url, service, channel, onConnectionLost } = options;
  const closing = new AbortController();
  let session: Client | undefined;
  let listening = false;
  let owed = false;
  let sending = false;

  const listen = async () => {
    const client = new Client({
      connectionString: url,
      application_name: `${service} bell`,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    session = client;
    const over = new Promise<void>((resolve) => {
      closing.signal.addEventListener("abort", () => resolve(), { once: true });
      client.on("end", resolve).on("error", (error) => {
        if (!closing.signal.aborted) onConnectionLost?.(error);
        resolve();
      });
    });
    client.on("notification", ({ processId }) => {
      // The published types leave out the client's own number.
      if (processId !== (client as unknown as { processID: number }).processID) heard();
    });
    try {
      await client.connect();
      await client.query(`listen "${channel}"`);
      listening = true;
      heard();
      void send();
      if (!closing.signal.aborted) await over;
    } finally {
      listening = false;
      await client.end().catch(() => {});
    }
  };

  const keepListening = async () => {
    for (let failures = 0; !closing.signal.aborted;) {
      try {
        await listen();
        failures = 0;
      } catch (error) {
        failures++;
        if (!closing.signal.aborted) onConnectionLost?.(error as Error);
      }
      const waitMs = Math.min(50 * 2 ** failures, 2_000);
      await pause(waitMs, undefined, { signal: closing.signal }).catch(() => {});
    }
  };

  const send = async (): Promise<void> => {
    if (sending || !owed || !listening) return;
    sending = true;
    owed = false;
    const sent = await session?.query(`notify "${channel}"`).catch(() => undefined);
    sending = false;
    // What could not be sent goes out with the next word, or when there is a connection again.
    if (sent === undefined) owed = true;
    else await send();
  };

  const ended = keepListening();
  return {
    notify: () => {
      owed = true;
      void send();
    },
    close: async () => {
      closing.abort();
      await ended;
    },
  };
}
