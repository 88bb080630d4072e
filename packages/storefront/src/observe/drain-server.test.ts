import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drainServer } from "./drain-server.ts";

describe("drainServer", () => {
  let port: number;
  let answers: Map<string, ServerResponse>;
  let server: ReturnType<typeof createServer>;
  beforeEach(async () => {
    answers = new Map();
    server = createServer((request, response) => {
      if (request.url === "/now") response.end("now");
      else answers.set(request.url ?? "", response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as AddressInfo).port;
  });
  afterEach(() => void server.closeAllConnections());

  /** A kept-alive connection: what came down it, and that it ended. */
  async function connection() {
    const socket = connect(port, "127.0.0.1");
    const seen = { text: "", ended: once(socket, "close") };
    socket.on("data", (chunk) => (seen.text += chunk.toString()));
    socket.on("error", () => {});
    await once(socket, "connect");
    const ask = (path: string) => void socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
    const until = async (text: string) => {
      while (!seen.text.includes(text)) await once(socket, "data");
    };
    return { ask, until, seen };
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it("lets the request under way end, and closes its connection then", async () => {
    const client = await connection();
    client.ask("/slow");
    while (!answers.has("/slow")) await turn();
    const drained = drainServer(server, { graceMs: 10_000 });
    answers.get("/slow")?.end("done");
    expect(await drained).toEqual({ cut: 0 });
    await client.seen.ended;
    expect(client.seen.text).toContain("done");
  });

  it("answers what was already on its way down an open connection, with a request to close it", async () => {
    const client = await connection();
    client.ask("/now");
    await client.until("now");
    const drained = drainServer(server, { graceMs: 10_000 });
    client.ask("/now");
    await client.seen.ended;
    expect(client.seen.text.match(/200 OK/g)).toHaveLength(2);
    expect(client.seen.text.toLowerCase()).toContain("connection: close");
    expect(await drained).toEqual({ cut: 0 });
  });

  it("closes connections that nobody uses, long before the grace is over", async () => {
    const client = await connection();
    client.ask("/now");
    await client.until("now");
    const startedAt = performance.now();
    expect(await drainServer(server, { graceMs: 10_000 })).toEqual({ cut: 0 });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it("takes no new connections at once", async () => {
    const client = await connection();
    client.ask("/slow");
    while (!answers.has("/slow")) await turn();
    const drained = drainServer(server, { graceMs: 10_000 });
    const [error] = (await once(connect(port, "127.0.0.1"), "error")) as [NodeJS.ErrnoException];
    expect(error.code).toBe("ECONNREFUSED");
    answers.get("/slow")?.end();
    await drained;
  });

  it("cuts off what outlives the grace, and says how much", async () => {
    const client = await connection();
    client.ask("/slow");
    while (!answers.has("/slow")) await turn();
    expect(await drainServer(server, { graceMs: 30 })).toEqual({ cut: 1 });
    await client.seen.ended;
  });

  it("has nothing to do for a server that does not listen", async () => {
    expect(await drainServer(createServer(), { graceMs: 10_000 })).toEqual({ cut: 0 });
  });
});
