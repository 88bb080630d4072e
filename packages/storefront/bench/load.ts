/**
 * Keeps `connections` busy with one request each for a while, from a process of its own, and prints what came back as
 * JSON. Written on bare sockets so that it costs less than the server it loads; it reports its own CPU, too.
 *
 * `node load.ts <url> <connections> <seconds> [headers as JSON]`
 */
import { connect } from "node:net";

export interface Load {
  /** Answered in the seconds that count. */
  requests: number;
  /** Answered in all, those of the first second too: what the server's CPU went into. */
  allRequests: number;
  /** Answers other than 2xx, and connections that broke. */
  failures: number;
  seconds: number;
  /** CPU seconds of the generator. */
  cpuSeconds: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  bodyBytes: number;
}

const [address, connectionsArgument, secondsArgument, headers = "{}"] = process.argv.slice(2);
if (!address) throw new Error("usage: load.ts <url> <connections> <seconds> [headers as JSON]");
const { hostname, port, pathname, search } = new URL(address);
const connections = Number(connectionsArgument);
const seconds = Number(secondsArgument);
const lines = Object.entries(JSON.parse(headers) as Record<string, string>).map(
  ([name, value]) => `${name}: ${value}\r\n`,
);
const request = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${lines.join("")}\r\n`);

// Buckets of 10 µs up to 10 s: exact enough, and no sorting of millions.
const buckets = new Uint32Array(1_000_000);
let requests = 0;
let failures = 0;
let early = 0;
let bodyBytes = 0;
let isOver = false;

function open(): void {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let sentAt = 0;
  /** Bytes of the answer that have yet to come; -1 while its head is not complete. */
  let missing = -1;
  let head: Buffer | undefined;
  const send = () => {
    sentAt = performance.now();
    missing = -1;
    socket.write(request);
  };
  socket.once("connect", send);
  socket.on("data", (chunk: Buffer) => {
    if (missing < 0) {
      const seen: Buffer = head ? Buffer.concat([head, chunk]) : chunk;
      const end = seen.indexOf("\r\n\r\n");
      if (end < 0) {
        head = seen;
        return;
      }
      head = undefined;
      const text = seen.toString("latin1", 0, end).toLowerCase();
      const length = Number(/content-length: (\d+)/.exec(text)?.[1] ?? 0);
      if (text.charCodeAt(9) !== 50) failures++;
      bodyBytes = length;
      missing = end + 4 + length - seen.length;
    } else missing -= chunk.length;
    if (missing > 0) return;
    if (isOver) {
      socket.destroy();
      return;
    }
    requests++;
    buckets[Math.min(buckets.length - 1, Math.floor((performance.now() - sentAt) * 100))]!++;
    send();
  });
  socket.on("error", () => {
    failures++;
    if (!isOver) open();
  });
}

const percentile = (share: number) => {
  let left = requests * share;
  return buckets.findIndex((count) => (left -= count) <= 0) / 100;
};

for (let at = 0; at < connections; at++) open();
// The first second warms both sides up.
setTimeout(() => {
  early = requests;
  requests = failures = 0;
  buckets.fill(0);
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  setTimeout(() => {
    isOver = true;
    const { user, system } = process.cpuUsage(cpu);
    const load: Load = {
      requests,
      allRequests: early + requests,
      failures,
      seconds: (performance.now() - startedAt) / 1000,
      cpuSeconds: (user + system) / 1e6,
      p50: percentile(0.5),
      p95: percentile(0.95),
      p99: percentile(0.99),
      bodyBytes,
    };
    console.log(JSON.stringify(load));
    setTimeout(() => process.exit(0), 100);
  }, seconds * 1000);
}, 1000);
