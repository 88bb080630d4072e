import type { Server } from "node:http";

export interface DrainOptions {
  /** How long requests under way may still take; then their sockets are closed. */
  graceMs: number;
}

/**
 * Closes a server without cutting anyone off: no new connections, idle kept-alive ones closed at once, busy ones
 * after their answer. Resolves once all are gone; `cut` tells how many were closed by force at the deadline.
 */
export async function drainServer(server: Server, { graceMs }: DrainOptions): Promise<{ cut: number }> {
  if (!server.listening) return { cut: 0 };
  // Without this header a busy client would send its next request down a connection about to close.
  server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
  let cut = 0;
  await new Promise<void>((resolve) => {
    const deadline = setTimeout(() => {
      server.getConnections((_error, count) => {
        cut = count;
        server.closeAllConnections();
      });
    }, graceMs);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    // Node closes idle connections on close() itself; those whose answer is being written become idle later.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    server.once("close", () => clearInterval(sweep));
  });
  return { cut };
}
