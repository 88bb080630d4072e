import { expect, test } from "vitest";
import { collectorsFor } from "../../src/collectors-for.ts";
import { configSchema } from "../../src/config/schema.ts";
import { scenesOf } from "../../src/run-site.ts";

const open = { steps: { open: { play: async () => {} } } };
const collected = (more: object) => {
  const config = configSchema.parse({ site: { url: "http://localhost:3000" }, ...more });
  const { visits, builds } = collectorsFor(config, scenesOf(config));
  return { visits: visits.map(({ name, on }) => `${name} ${on}`), builds: builds.map(({ name }) => name) };
};
const contract = { endpoints: [{ name: "GET me", method: "GET", requests: [{ path: "/me" }], answer: null }] };

test("measures what budgets ask for, and nothing else", () => {
  expect(collected({}).visits).toEqual([]);
  expect(collected({}).builds).toEqual([]);
  expect(collected({ contract, endpoints: { "GET me": { latency: { max: 9 } } } }).builds).toEqual(["endpoints"]);
  expect(collected({ bundles: { all: { files: ["*.js"], budgets: {} } } }).builds).toEqual(["bundles"]);
});

test("runs Lighthouse as often as a score needs it", () => {
  const scored = (budgets: object) =>
    collected({ scenarios: { home: { ...open, budgets } } }).visits.filter((each) => each.startsWith("Lighthouse"));
  expect(scored({ lcp: { max: 2500 } })).toEqual([]);
  expect(scored({ "lighthouse-seo": { max: 90 } })).toEqual(["Lighthouse examined"]);
  expect(scored({ "lighthouse-performance": { max: 90 } })).toEqual(["Lighthouse timed"]);
});

test("refuses budgets on endpoints that nothing says how to ask", () => {
  expect(() => collected({ endpoints: { "GET me": { latency: { max: 9 } } } })).toThrow(
    "nothing says what to ask them",
  );
  expect(() => collected({ contract, endpoints: { "GET mee": { latency: { max: 9 } } } })).toThrow('"GET mee"');
});
