/**
 * The cached home page against the least that Node can do, from one run: rounds of both take turns, and CPU seconds are
 * compared, which a busy machine disturbs less than seconds on the clock.
 *
 * `node bench/home.ts [rounds] [seconds]`
 */
import { execFile, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Load } from "./load.ts";
import { openShop } from "./open-shop.ts";

const run = promisify(execFile);
const here = import.meta.dirname;

interface Side {
  url: string;
  cpuSeconds(): Promise<number>;
}

const rounds = Number(process.argv[2] ?? 7);
const seconds = Number(process.argv[3] ?? 3);
const shop = await openShop(5_000);
try {
  await benchHome(shop.origin);
} finally {
  await shop.close();
}

/** Prints both sides and their ratio for 100 and 1,000 connections. */
async function benchHome(origin: string): Promise<void> {
  const url = `${origin}/api/queries/home`;
  const body = await (await fetch(url, { headers: { "accept-encoding": "identity" } })).text();
  const child = fork(join(here, "bare-server.ts"));
  child.send({ body });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  const bare: Side = {
    url: `http://127.0.0.1:${port}/`,
    async cpuSeconds() {
      child.send("cpu");
      const [answer] = (await once(child, "message")) as [{ cpuSeconds: number }];
      return answer.cpuSeconds;
    },
  };
  const ours: Side = {
    url,
    async cpuSeconds() {
      const metrics = await (await fetch(`${origin}/metrics`)).text();
      return Number(/^process_cpu_seconds_total (\S+)/m.exec(metrics)![1]);
    },
  };
  console.log(`home: ${Buffer.byteLength(body)} bytes, ${rounds} rounds of ${seconds} s, taking turns\n`);
  for (const connections of [100, 1_000]) {
    const sums = { bare: emptySum(), ours: emptySum() };
    for (let round = 0; round < rounds; round++) {
      for (const [name, side] of round % 2
        ? ([
            ["ours", ours],
            ["bare", bare],
          ] as const)
        : ([
            ["bare", bare],
            ["ours", ours],
          ] as const))
        sums[name].push(await measure(side, connections, seconds));
    }
    print(connections, "node:http", sums.bare);
    print(connections, "home", sums.ours);
    const ratio = median(sums.bare.map(cpuMicros)) / median(sums.ours.map(cpuMicros));
    console.log(`${" ".repeat(6)}requests per CPU second, ours of node:http's: ${(ratio * 100).toFixed(0)} %\n`);
  }
  child.disconnect();
}

type Round = Load & { serverCpuSeconds: number };
function emptySum(): Round[] {
  return [];
}
function cpuMicros(round: Round): number {
  return (round.serverCpuSeconds / round.allRequests) * 1e6;
}

async function measure(side: Side, connections: number, seconds: number): Promise<Round> {
  const before = await side.cpuSeconds();
  const { stdout } = await run(process.execPath, [
    join(here, "load.ts"),
    side.url,
    String(connections),
    String(seconds),
  ]);
  const after = await side.cpuSeconds();
  const load = JSON.parse(stdout) as Load;
  if (load.failures > 0)
    throw new Error(`${load.failures} of ${load.requests} answers from ${side.url} were no answers`);
  return { ...load, serverCpuSeconds: after - before };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function print(connections: number, name: string, rounds: Round[]): void {
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const perSecond = of((round) => round.requests / round.seconds);
  const core = of((round) => round.serverCpuSeconds / (round.seconds + 1));
  const generator = of((round) => round.cpuSeconds / round.seconds);
  console.log(
    `${String(connections).padStart(5)} ${name.padEnd(10)} ${perSecond.toFixed(0).padStart(7)} requests/s` +
      `  p50 ${of((round) => round.p50).toFixed(2)} ms  p99 ${of((round) => round.p99).toFixed(2)} ms` +
      `  ${of(cpuMicros).toFixed(1)} CPU µs/request  server ${(core * 100).toFixed(0)} %, generator ${(generator * 100).toFixed(0)} % of a core`,
  );
}
