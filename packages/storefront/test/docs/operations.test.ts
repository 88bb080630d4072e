import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dashboard } from "../../docs/dashboard.ts";
import { contract } from "../../src/contract/contract.ts";
import { ShopWorld } from "../world/shop-world.ts";
import { until } from "../world/until.ts";

const folder = join(import.meta.dirname, "../../../../docs/operations");
const files = globSync("*", { cwd: folder }).sort();
const textOf = (file: string) => readFileSync(join(folder, file), "utf8").replaceAll(String.raw`\"`, '"');

/** A metric as a rule or a plot names it, with the labels that it picks by. */
const named = /\b((?:http|door|cache|outbox|database|nodejs|process)_\w+)(?:\{([^}]*)\})?/g;
const picksOf = (text: string) =>
  [...text.matchAll(named)].map(([, metric = "", labels = ""]) => ({
    metric: metric.replace(/_bucket$/, "_count"),
    labels: [...labels.matchAll(/(\w+)\s*[=!]/g)].map(([, label]) => label ?? ""),
  }));

let world: ShopWorld;
let exposed: Map<string, Set<string>>;

beforeAll(async () => {
  world = await ShopWorld.open();
  const [visitor, seller, shopper] = [world.visitor(), await world.seller(), await world.shopper()];
  await visitor.query("GET home");
  await visitor.query("GET products/search", { search: { q: "mario" } });
  await shopper.buy(await seller.sell());
  exposed = await until("what was counted", async () => {
    const text = await (await visitor.send("GET", "/metrics")).text();
    return text.includes('endpoint="POST orders"') && labelsOf(text);
  });
}, 60_000);
afterAll(() => world.close());

function labelsOf(exposition: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, metric = "", labels = ""] of exposition.matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
    const known = found.get(metric) ?? new Set();
    for (const [, label = ""] of labels.matchAll(/(\w+)="/g)) known.add(label);
    found.set(metric, known);
  }
  return found;
}

it("has alerts and a dashboard", () => expect(files).toEqual(["alerts.yml", "dashboard.json"]));

it("has the dashboard that the code makes (else: node packages/storefront/docs/write.ts)", () => {
  expect(readFileSync(join(folder, "dashboard.json"), "utf8")).toBe(dashboard());
});

describe.each(files)("docs/operations/%s", (file) => {
  it("names metrics and labels that a running shop exposes, and no others", () => {
    const picks = picksOf(textOf(file));
    expect(picks.length).toBeGreaterThan(10);
    const unknown = picks.filter(
      ({ metric, labels }) => !exposed.has(metric) || !labels.every((label) => exposed.get(metric)?.has(label)),
    );
    // A retry that was never made is not counted yet.
    expect(unknown.filter(({ metric }) => metric !== "door_retries_total")).toEqual([]);
  });

  it("names endpoints of the contract", () => {
    const endpoints = [...textOf(file).matchAll(/endpoint="([^"]+)"/g)].map(([, name]) => name);
    const known = [...Object.keys(contract.queries), ...Object.keys(contract.commands)];
    expect(endpoints.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  });
});

it("every alert says what it means and what to do next", () => {
  const alerts = textOf("alerts.yml").split("- alert:").slice(1);
  for (const alert of alerts) expect(alert).toMatch(/expr:[^]*severity: (page|ticket)[^]*summary:[^]*next:/);
});

it("a name that nothing exposes is noticed", () => {
  expect(picksOf('rate(door_calls_total{servce="order"}[5m]) + made_up + http_made_up')).toEqual([
    { metric: "door_calls_total", labels: ["servce"] },
    { metric: "http_made_up", labels: [] },
  ]);
  expect(exposed.get("door_calls_total")?.has("servce")).toBe(false);
});
