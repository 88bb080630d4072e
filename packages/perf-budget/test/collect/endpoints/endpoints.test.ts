import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createEndpointCollector } from "../../../src/collect/endpoints/endpoints.ts";
import { readTiming } from "../../../src/collect/endpoints/read-timing.ts";
import { sumUp } from "../../../src/collect/endpoints/sum-up.ts";
import { fieldSizes } from "../../../src/collect/endpoints/field-sizes.ts";
import type { Build, Measured } from "../../../src/collector.ts";
import { compare } from "../../../src/compare/compare.ts";
import { explain } from "../../../src/explain/explain.ts";
import { findingWords } from "../../../src/findings.ts";
import type { EndpointContract } from "../../../src/endpoint-contract.ts";
import type { Budget } from "../../../src/budget.ts";
import type { Sample } from "../../../src/sample.ts";
import { budgetOf, options } from "../../compare/made.ts";
import { serve } from "./served.ts";

const contract: EndpointContract<"GET games"> = {
  endpoints: [
    {
      name: "GET games",
      method: "GET",
      requests: [{ path: "/games?q=a" }, { path: "/games?q=b" }],
      answer: z.object({ games: z.array(z.object({ title: z.string() })) }),
    },
  ],
};
const load = { connections: 4, requestsPerSecond: 500, burstMs: 200 };
const games = (more = {}) => ({
  games: [
    { title: "Zelda", ...more },
    { title: "Metroid", ...more },
  ],
});
const send = (response: ServerResponse, body: unknown, timing = "total;dur=3, prices;dur=1", status = 200) =>
  response
    .writeHead(status, { "content-type": "application/json", "server-timing": timing })
    .end(typeof body === "string" ? body : JSON.stringify(body));

const measure = (build: Build, asked = contract) =>
  createEndpointCollector(asked, load, ["GET games"]).measure(build, AbortSignal.timeout(30_000));
const valueOf = (measured: Measured[], metric: string) => measured.find((each) => each.metric === metric)!;

/** What a comparison says of one metric, where base and head answer differently. */
async function tell(
  metric: Sample["metric"],
  rule: Partial<Budget>,
  base: Parameters<typeof serve>[1],
  head: Parameters<typeof serve>[1],
  pairs = 1,
) {
  await using from = await serve("base", base);
  await using to = await serve("head", head);
  const collector = createEndpointCollector(contract, load, ["GET games"]);
  const samples: Sample[] = [];
  for (let pair = 0; pair < pairs; pair += 1)
    for (const build of [from, to]) {
      const measured = await collector.measure(build, AbortSignal.timeout(30_000));
      samples.push(...measured.map((each) => ({ ...each, side: build.side, pair })));
    }
  const verdict = compare([budgetOf(metric, { subject: { endpoint: "GET games" }, ...rule })], samples, options)[0]!;
  const [first] = explain(verdict, samples);
  return [verdict.outcome, first && findingWords[first.code].title(first.args)];
}

describe("measures", () => {
  test("latency, payload, calls and hits of each answer", async () => {
    await using build = await serve("head", (_, response) =>
      setTimeout(() => send(response, games(), 'cache;desc="hit", prices;dur=2;desc="3"'), 5),
    );
    const measured = await measure(build);
    expect(measured.map(({ metric, value }) => [metric, value === null ? null : value > 4 ? "some" : value])).toEqual([
      ["latency", "some"],
      ["latency-p95", "some"],
      ["latency-p99", "some"],
      ["payload-bytes", "some"],
      ["schema-violations", 0],
      ["backend-calls", 3],
      ["cache-hit-ratio", 1],
    ]);
    expect(valueOf(measured, "payload-bytes").value).toBe(JSON.stringify(games()).length);
  });

  test("bytes as they are sent, and checks what they say", async () => {
    const body = gzipSync(JSON.stringify(games({ plot: "long ".repeat(200) })));
    await using build = await serve("head", (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(body),
    );
    const measured = await measure(build);
    expect(valueOf(measured, "payload-bytes").value).toBe(body.length);
    expect(valueOf(measured, "schema-violations").value).toBe(0);
  });

  test("a stall for all requests that were due meanwhile", async () => {
    let [answered, stalledUntil] = [0, 0];
    await using build = await serve("head", (_, response) => {
      // Once in the burst that counts, everything stands still.
      if ((answered += 1) === 80) stalledUntil = performance.now() + 100;
      setTimeout(() => send(response, games()), Math.max(0, stalledUntil - performance.now()));
    });
    const { value } = valueOf(await measure(build), "latency-p95");
    expect(value).toBeGreaterThan(50);
  });

  test("calls that only the first, cold answer makes", async () => {
    let answered = 0;
    await using build = await serve("head", (_, response) =>
      send(response, games(), (answered += 1) === 1 ? 'cache;desc="miss", prices;dur=9;desc="7"' : 'cache;desc="hit"'),
    );
    const measured = await measure(build);
    expect([valueOf(measured, "backend-calls").value, valueOf(measured, "cache-hit-ratio").value]).toEqual([7, 1]);
  });

  test("as somebody who signed in", async () => {
    await using build = await serve("head", ({ headers: { cookie } }, response) =>
      send(response, games(), undefined, cookie === "session=1" ? 200 : 401),
    );
    const signedIn = await measure(build, { ...contract, open: async () => ({ cookie: "session=1" }) });
    expect(valueOf(signedIn, "schema-violations").value).toBe(0);
    expect(valueOf(await measure(build), "latency").missing).toBe(
      "not all requests were answered well: status 401 (100 of 100)",
    );
  });
});

describe("leaves a gap, with its reason,", () => {
  test("where nobody answers", async () => {
    const build = await serve("head", () => {});
    await build[Symbol.asyncDispose]();
    const measured = await measure(build);
    expect(valueOf(measured, "latency").missing).toBe("not all requests were answered well: ECONNREFUSED (100 of 100)");
    expect(valueOf(measured, "schema-violations").value).toBe(null);
  });

  test("where answers say nothing of the work behind them", async () => {
    await using build = await serve("head", (_, response) => response.end(JSON.stringify(games())));
    expect(valueOf(await measure(build), "backend-calls").missing).toBe("no answer has a Server-Timing header");
  });

  test("where a burst is too short for a percentile", async () => {
    await using build = await serve("head", (_, response) => send(response, games()));
    const short = createEndpointCollector(contract, { ...load, burstMs: 100 }, ["GET games"]);
    const measured = await short.measure(build, AbortSignal.timeout(30_000));
    expect(valueOf(measured, "latency-p99").missing).toContain("needs 100: raise load.burstMs");
    expect(valueOf(measured, "latency-p95").value).toBeGreaterThan(0);
  });
});

describe("names", () => {
  const plain = (_: unknown, response: ServerResponse) => send(response, games());

  test("the call that is made for each item", async () => {
    const many = (_: unknown, response: ServerResponse) => send(response, games(), "prices;dur=1, prices;dur=1");
    expect(await tell("backend-calls", { toleranceAmount: 0 }, plain, many)).toEqual([
      "fail",
      "`prices` is called 1 more time for one answer",
    ]);
  });

  /** What is said of latencies that are made up: nothing here waits for a real server. */
  function tellOfTimes(base: { latencyMs: number; callMs: number }, head: typeof base) {
    const answer = { status: 200, headers: {}, body: Buffer.from("{}"), failure: null };
    const samples = Array.from({ length: 15 }, (_, pair) =>
      (
        [
          ["base", base],
          ["head", head],
        ] as const
      ).flatMap(([side, { latencyMs, callMs }]) => {
        const timing = { calls: { prices: { count: 1, durationMs: callMs } }, isCacheHit: null };
        const asked = { answer, example: 0, latencyMs: latencyMs + (pair % 4) / 10, violations: [], timing };
        return sumUp("GET games", [asked, asked], []).map((each): Sample => ({ ...each, side, pair }));
      }),
    ).flat();
    const budget = budgetOf("latency", { subject: { endpoint: "GET games" }, toleranceShare: 0.1 });
    const verdict = compare([budget], samples, options)[0]!;
    const [first] = explain(verdict, samples);
    return [verdict.outcome, findingWords[first!.code].title(first!.args)];
  }

  test("the call that answers later", () => {
    expect(tellOfTimes({ latencyMs: 10, callMs: 2 }, { latencyMs: 16, callMs: 8 })).toEqual([
      "fail",
      "`prices` answers later",
    ]);
  });

  test("the endpoint itself, where its calls take as long as before", () => {
    expect(tellOfTimes({ latencyMs: 10, callMs: 2 }, { latencyMs: 16, callMs: 2 })).toEqual([
      "fail",
      "The endpoint itself takes longer, not what it calls",
    ]);
  });

  test("the part of the answer that grew", async () => {
    const large = (_: unknown, response: ServerResponse) => send(response, games({ plot: "A boy and a sword." }));
    expect(await tell("payload-bytes", { toleranceShare: 0.01 }, plain, large)).toEqual([
      "fail",
      "`games[].plot` is larger in the answer",
    ]);
  });

  test("what is not as the contract says", async () => {
    const wrong = (_: unknown, response: ServerResponse) => send(response, { games: [{ title: 7 }] });
    expect(await tell("schema-violations", { max: 0 }, plain, wrong)).toEqual([
      "fail",
      "`games[].title` is not as the contract says: Invalid input: expected string, received number",
    ]);
  });

  test("a page where JSON was expected", async () => {
    const page = (_: unknown, response: ServerResponse) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<p>");
    expect((await tell("schema-violations", { max: 0 }, plain, page))[1]).toBe(
      "The answer is not as the contract says: text/html, expected JSON",
    );
  });
});

test("refuses an endpoint that the contract does not have, and names the nearest", () => {
  expect(() => createEndpointCollector(contract, load, ["GET game"])).toThrow(
    'The configuration has budgets for the endpoint "GET game", which its contract does not have.',
  );
});

test.each([
  ['total;dur=3, prices;dur=1.5;desc="4"', { calls: { prices: { count: 4, durationMs: 1.5 } }, isCacheHit: null }],
  ['db;dur=1, db;dur=2, cache;desc="miss"', { calls: { db: { count: 2, durationMs: 3 } }, isCacheHit: false }],
  ['db;desc="a, b";dur=2', { calls: { db: { count: 1, durationMs: 2 } }, isCacheHit: null }],
  ["", { calls: {}, isCacheHit: null }],
])("reads Server-Timing: %s", (header, timing) => expect(readTiming(header)).toEqual(timing));

test("adds up bytes by where they stand", () => {
  expect([...fieldSizes({ total: 2, games: [{ title: "a" }, { title: "bc" }] })]).toEqual([
    ["total", 9],
    ["games[].title", 23],
  ]);
});
