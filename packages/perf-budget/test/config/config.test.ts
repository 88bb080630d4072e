import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { budgetsOf } from "../../src/config/budgets-of.ts";
import { defineConfig } from "../../src/config/define-config.ts";
import { loadConfig } from "../../src/config/load.ts";
import { problemsOf } from "../../src/config/problems.ts";
import { configJsonSchema, configSchema } from "../../src/config/schema.ts";
import type { EndpointName } from "../../../storefront/src/contract/contract.ts";

const cases = join(import.meta.dirname, "cases");
const refused = (name: string) =>
  loadConfig(join(cases, name)).then(
    () => "loaded",
    (error: Error & { next?: string }) => error,
  );
const plain = (text: string) => text.replaceAll(relative(process.cwd(), cases), "<cases>");

test("a configuration wrong in many fields has each named with its line, and the way out", async () => {
  const error = await refused("wrong.config.ts");
  expect(plain((error as Error).message)).toMatchInlineSnapshot(`
    "<cases>/wrong.config.ts has 23 problems:
      <cases>/wrong.config.ts:2:17  profiles.phone.cpuSlowdown is 0.5: too small: expected number to be >=1
      <cases>/wrong.config.ts:2:35  profiles.phone.network is "3g": expected "none", "fast-4g", "slow-4g", or { latencyMs, downKbps, upKbps }
      <cases>/wrong.config.ts:5:11  site.url is no address: write one such as "http://localhost:{port}"
      <cases>/wrong.config.ts:5:29  site.comand is not known here: did you mean \`command\`?
      <cases>/wrong.config.ts:7:3  unsure is "maybe": expected one of "pass"|"warn"|"fail"
      <cases>/wrong.config.ts:10:7  scenarios.search.route is "search": invalid string: must start with "/"
      <cases>/wrong.config.ts:11:27  scenarios.search.profiles.1 is "tablet", which does not exist: choose one of default, phone, or add it to \`profiles\`
      <cases>/wrong.config.ts:13:17  scenarios.search.steps.open.play expected a function, as in \`(actor) => actor.click("button")\`
      <cases>/wrong.config.ts:16:9  scenarios.search.budgets.lpc is not known here: did you mean \`lcp\`?
      <cases>/wrong.config.ts:17:9  scenarios.search.budgets.latency is not known here: choose one of lcp, inp, cls, fcp, ttfb, tbt, long-frame-time, task-time, script-time, render-time, hydration-time, commits, renders, wasted-renders, layouts, style-recalcs, dom-nodes, requests, transfer-bytes, script-bytes, heap-bytes, lighthouse-performance, lighthouse-accessibility, lighthouse-best-practices, lighthouse-seo
      <cases>/wrong.config.ts:18:16  scenarios.search.budgets.lcp.max is "2.5 sec": expected a number in the metric's unit, or a text such as "200 ms", "1.5 s" or "120 kB"
      <cases>/wrong.config.ts:19:9  scenarios.search.budgets.inp says neither \`max\` nor \`tolerance\`: add \`max: …\`, or \`tolerance: "5%"\` to compare with base
      <cases>/wrong.config.ts:20:16  scenarios.search.budgets.tbt.tolerance is a share, but a good tbt is 0, and a share of that is nothing: add an amount, as in ["5%", 10]
      <cases>/wrong.config.ts:21:16  scenarios.search.budgets.fcp.tolerance is 0, but fcp is noisy and never repeats exactly: tolerate a little, such as "2%"
      <cases>/wrong.config.ts:22:20  scenarios.search.budgets.renders.max is in kB, but renders is in count: write a plain number or a fitting unit
      <cases>/wrong.config.ts:23:40  scenarios.search.budgets.ttfb.exception.until is "soon": expected a day such as 2026-12-31
      <cases>/wrong.config.ts:23:55  scenarios.search.budgets.ttfb.exception.reason is "": expected a reason, for whoever meets it next
      <cases>/wrong.config.ts:24:16  scenarios.search.budgets.cls.tolerance is negative: say how much worse head may be as a positive number
      <cases>/wrong.config.ts:27:14  scenarios.empty.steps has no step: add one, as in \`{ open: { play: (actor) => actor.visit("/") } }\`
      <cases>/wrong.config.ts:29:22  bundles.main.files is []: too small: expected array to have >=1 items
      <cases>/wrong.config.ts:29:76  bundles.main.budgets.bundle-bytes.quantile is 2: too big: expected number to be <1
      <cases>/wrong.config.ts:30:15  decision.alarmRate is 0: too small: expected number to be >0
      <cases>/wrong.config.ts:30:29  decision.maxPairs is 1.5: expected int, received number"
  `);
});

test("a good one becomes budgets with nothing left to default, one per profile", async () => {
  const config = await loadConfig(join(cases, "fine.config.ts"));
  expect(
    budgetsOf(config).map(({ id, max, toleranceShare, toleranceAmount, severity, unsure, quantile }) =>
      [id, max, toleranceShare, toleranceAmount, severity, unsure, quantile].join(" | "),
    ),
  ).toMatchInlineSnapshot(`
    [
      "scenarios.search.budgets.transfer-bytes @ default | 120000 | 0.01 | 2000 | error | warn | 0.5",
      "scenarios.search.steps.type.budgets.inp @ default | 200 |  |  | warn | warn | 0.5",
      "scenarios.search.components.Results.renders @ default | 2 |  |  | error | warn | 0.5",
      "scenarios.search.budgets.transfer-bytes @ phone | 120000 | 0.01 | 2000 | error | warn | 0.5",
      "scenarios.search.steps.type.budgets.inp @ phone | 200 |  |  | warn | warn | 0.5",
      "scenarios.search.components.Results.renders @ phone | 2 |  |  | error | warn | 0.5",
      "bundles.main.budgets.bundle-bytes |  |  | 0 | error | fail | 0.5",
      "endpoints.GET me.latency | 50 |  |  | error | warn | 0.95",
    ]
  `);
});

test("one that is not there comes with one to paste", async () => {
  const error = (await refused("none.config.ts")) as Error & { next: string };
  expect(plain(error.message)).toBe("There is no <cases>/none.config.ts.");
  expect(error.next).toContain("export default defineConfig({");
});

test("one that Node cannot load says why", async () => {
  expect(plain(((await refused("broken.config.ts")) as Error).message)).toContain(
    "<cases>/broken.config.ts could not be loaded.",
  );
});

describe("the compiler", () => {
  const site = { url: "http://localhost:3000" };
  test("refuses endpoints that the contract does not have", () => {
    defineConfig<EndpointName>({ site, endpoints: { "GET products/search": { latency: { max: 20 } } } });
    // @ts-expect-error -- renamed or misspelt: the configuration does not compile.
    const wrong = defineConfig<EndpointName>({ site, endpoints: { "GET product/search": { latency: { max: 20 } } } });
    expect(Object.keys(wrong.endpoints ?? {})).toEqual(["GET product/search"]);
  });

  test("refuses metrics in the wrong place, and misspelt settings", () => {
    // @ts-expect-error -- a page has no endpoint's latency.
    defineConfig({ site, scenarios: { a: { steps: {}, budgets: { latency: { max: 1 } } } } });
    // @ts-expect-error -- nor is there any such unit.
    defineConfig({ site, scenarios: { a: { steps: {}, budgets: { lcp: { max: "2 sec" } } } } });
    // @ts-expect-error -- a typo.
    const wrong = defineConfig({ site, decision: { alarmRat: 0.1 } });
    expect(problemsOf(wrong).map(({ message }) => message)).toEqual(["is not known here: did you mean `alarmRate`?"]);
  });
});

test("the schema can be exported, and defaults are in it", () => {
  const schema = JSON.stringify(configJsonSchema());
  expect(schema).toContain('"alarmRate":{"default":0.01');
  expect(configSchema.parse({ site: { url: "http://localhost:3000" } }).decision.maxPairs).toBe(80);
});
