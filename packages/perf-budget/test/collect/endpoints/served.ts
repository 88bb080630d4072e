import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Build } from "../../../src/collector.ts";

/** A build that answers as it is told to. */
export async function serve(
  side: Build["side"],
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Build & { [Symbol.asyncDispose]: () => Promise<void> }> {
  const server = createServer((request, response) => void answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    side,
    name: side,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder: null,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
