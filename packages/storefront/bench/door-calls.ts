/** What a guarded call costs: `node packages/storefront/bench/door-calls.ts`. CPU time, both sides of HTTP in one process. */
import { z } from "zod";
import { InMemorySpanExporter } from "@opentelemetry/sdk-trace";
import { defineDoor } from "../src/door/define-door.ts";
import { guardDoor } from "../src/door/guard-door.ts";
import { reachDoor } from "../src/door/reach-door.ts";
import { serveDoor } from "../src/door/serve-door.ts";
import { createObserver } from "../src/observe/observer.ts";
import { requestContext, runRequest } from "../src/observe/request-context.ts";

const schema = z.object({ id: z.number() });
const door = defineDoor("bench", {
  ask: { input: schema, output: schema, idempotent: true, errors: [] },
  order: { input: schema, output: schema, idempotent: false, errors: [] },
});
const answer = async (input: { id: number }) => input;
const service = { ask: answer, order: answer };

const observer = createObserver({ name: "bench", logLevel: "silent" });
const dropped = new InMemorySpanExporter();
dropped.export = (_spans, done) => done({ code: 0 });
const traced = createObserver({ name: "bench", logLevel: "silent", tracesTo: dropped });
const served = await serveDoor(door, service, { observer, secret: "bench" });
const reached = reachDoor(door, { url: served.url, secret: "bench" });

const guarded = guardDoor(door, service, { observer });
const guardedAndTraced = guardDoor(door, service, { observer: traced });
const guardedOverHttp = guardDoor(door, reached, { observer });
const headers = { authorization: "Bearer bench", "content-type": "application/json" };

const subjects: { name: string; ask: (input: { id: number }) => Promise<unknown>; calls: number }[] = [
  { name: "bare call", ask: service.ask, calls: 200_000 },
  { name: "guarded query", ask: guarded.ask, calls: 100_000 },
  { name: "guarded command", ask: guarded.order, calls: 100_000 },
  { name: "guarded query, traced", ask: guardedAndTraced.ask, calls: 20_000 },
  { name: "over HTTP", ask: reached.ask, calls: 4_000 },
  { name: "guarded over HTTP", ask: guardedOverHttp.ask, calls: 4_000 },
  {
    name: "the same by fetch",
    ask: async (input) => {
      const request = { method: "POST", headers, body: JSON.stringify(input) };
      return schema.parse(await (await fetch(`${served.url}/doors/bench/ask`, request)).json());
    },
    calls: 4_000,
  },
];

async function cpuMicrosecondsACall({ ask, calls }: (typeof subjects)[number]): Promise<number> {
  const before = process.cpuUsage();
  for (let id = 0; id < calls; id += 1) await runRequest(requestContext({ timeoutMs: 60_000 }), () => ask({ id }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

const rounds = 5;
const samples = subjects.map(() => [] as number[]);
for (let round = 0; round <= rounds; round += 1) {
  for (const [index, subject] of subjects.entries()) {
    const cost = await cpuMicrosecondsACall(subject);
    // The first round warms up.
    if (round > 0) samples[index]?.push(cost);
  }
}
console.log("CPU µs a call: median (lowest to highest)");
for (const [index, { name }] of subjects.entries()) {
  const sorted = (samples[index] ?? []).toSorted((a, b) => a - b).map((cost) => cost.toFixed(2));
  console.log(`  ${name.padEnd(24)}${sorted[rounds >> 1]?.padStart(8)}  (${sorted[0]} to ${sorted.at(-1)})`);
}
await reached.close();
await served.close();
await traced.close();
