/** The least that Node can do: `node:http` sending one Buffer. Told what to send; says its CPU seconds when asked. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

process.on("message", (message: { body: string } | "cpu") => {
  if (message === "cpu") {
    const { user, system } = process.cpuUsage();
    process.send!({ cpuSeconds: (user + system) / 1e6 });
    return;
  }
  const body = Buffer.from(message.body);
  const headers = { "content-type": "application/json", "content-length": body.length };
  const server = createServer((_, response) => {
    response.writeHead(200, headers).end(body);
  });
  server.listen(0, "127.0.0.1", () => process.send!({ port: (server.address() as AddressInfo).port }));
});
process.on("disconnect", () => process.exit(0));
