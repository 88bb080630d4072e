import { budgetsOf, createEndpointCollector, loadConfig } from "@latency-aficionados/perf-budget";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ShopWorld } from "../test/world/shop-world.ts";
import { shopContract } from "./contract.ts";

test("each query of a seeded shop is answered as the contract says, and tells what it cost", async () => {
  const world = await ShopWorld.open();
  try {
    const names = shopContract.endpoints.map(({ name }) => name);
    const collector = createEndpointCollector(
      shopContract,
      { connections: 2, requestsPerSecond: 40, burstMs: 100 },
      names,
    );
    const build = { side: "head", name: "head", url: world.origin, folder: null } as const;
    const measured = await collector.measure(build, AbortSignal.timeout(60_000));
    const valueOf = (endpoint: string, metric: string) =>
      measured.find((each) => each.subject.endpoint === endpoint && each.metric === metric);
    expect(names.map((name) => [name, valueOf(name, "schema-violations")])).toEqual(
      names.map((name) => [name, expect.objectContaining({ value: 0 })]),
    );
    expect(valueOf("GET products/{id}", "backend-calls")?.value).toBeGreaterThan(0);
    expect(valueOf("GET home", "cache-hit-ratio")?.value).toBeGreaterThan(0);
    expect(names).toHaveLength(12);
  } finally {
    await world.close();
  }
}, 120_000);

test("the shop's configuration can be read, and its endpoints are the contract's", async () => {
  const config = await loadConfig(join(import.meta.dirname, "perf-budget.config.ts"));
  const names = shopContract.endpoints.map(({ name }) => name);
  const asked = budgetsOf(config).flatMap(({ subject }) => subject.endpoint ?? []);
  expect(asked.filter((name) => !(names as string[]).includes(name))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});
