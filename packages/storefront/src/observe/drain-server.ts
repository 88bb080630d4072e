import type { Server } from "node:http";
import { Server as NetServer } from "node:net";

export interface DrainOptions {
  /** How long requests under way may still take; then their sockets are closed. */
  graceMs: number;
  /** How long kept-alive connections without a request stay open: one may be on its way. */
  idleMs?: number;
}

/**
 * Closes a server without cutting anyone off. New connections are refused at once; a request that was already
 * on its way down an open one is still answered, with `Connection: close`. Resolves when all connections are
 * gone; `cut` tells how many were closed by force when the grace was over.
 */
export async function drainServer(server: Server, { graceMs, idleMs = 50 }: DrainOptions): Promise<{ cut: number }> {
  if (!server.listening) return { cut: 0 };
  server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
  let cut = 0;
  let sweep: NodeJS.Timeout | undefined;
  const idle = setTimeout(
    () => {
      server.closeIdleConnections();
      // Answers that were under way leave idle connections behind.
      sweep = setInterval(() => server.closeIdleConnections(), 20);
    },
    Math.min(idleMs, graceMs),
  );
  const deadline = setTimeout(() => {
    server.getConnections((_error, count) => {
      cut = count;
      server.closeAllConnections();
    });
  }, graceMs);
  // http.Server's own close() ends idle connections at once, and with them what was just sent down one.
  await new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()));
  for (const timer of [idle, sweep, deadline]) clearTimeout(timer);
  // Nothing is left to close but the timer that watched over slow requests.
  server.close();
  return { cut };
}
