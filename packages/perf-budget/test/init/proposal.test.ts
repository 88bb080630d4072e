import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import type { FoundPage } from "../../src/found-page.ts";
import { budgetProposal } from "../../src/init/budget-proposal.ts";
import { choosePages } from "../../src/init/choose-pages.ts";
import { configText } from "../../src/init/config-text.ts";
import { limitAbove } from "../../src/init/limit-above.ts";
import { propose } from "../../src/init/propose.ts";
import type { MetricName } from "../../src/metric.ts";
import type { Sample } from "../../src/sample.ts";
import type { Subject } from "../../src/subject.ts";

const scratch = mkdtempSync(join(tmpdir(), "proposals-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const page = (path: string, rest: Partial<FoundPage> = {}): FoundPage => ({
  path,
  links: [],
  field: null,
  button: null,
  ...rest,
});

test("one page stands for each route, and declared routes that nobody saw are told", () => {
  const pages = ["/", "/games/zelda", "/games/7", "/orders/91c2aa00-11", "/orders/2", "/help", "/more"].map((path) =>
    page(path),
  );
  const { chosen, unseen } = choosePages(pages, ["/", "/games/:slug", "/account"]);
  expect(chosen.map(({ name, route }) => [name, route])).toEqual([
    ["home", "/"],
    ["one games", "/games/:slug"],
    ["one orders", "/orders/:id"],
    ["help", "/help"],
  ]);
  expect(unseen).toEqual(["/account"]);
});

test.each([
  [100, "ms", "150 ms"],
  [1667, "ms", "2.6 s"],
  [43_210, "bytes", "48 kB"],
  [812, "bytes", "900 B"],
  [0, "bytes", "0 B"],
] as const)("leaves room above %d %s: %s", (value, unit, limit) => {
  expect(limitAbove(value, unit)).toBe(limit);
});

const measured = (metric: MetricName, subject: Subject, values: (number | null)[]): Sample[] =>
  values.map((value, pair) => ({ metric, subject, side: "head", pair, value }));

test("budgets rest on what was measured, and the file compiles and can be loaded", async () => {
  const site = {
    build: "npm ci && npm run build",
    command: 'node "a b.js" --port {port}',
    url: "http://localhost:{port}",
  };
  const project = {
    framework: "Vite",
    build: null,
    buildHere: null,
    command: null,
    bundles: ["dist/*.js"],
    routes: ["/", "/a/:id"],
  };
  const pages = [page("/", { field: "#q", button: 'button:text-is("Sort \\"A\\"")' })];
  const whole = { scenario: "home", profile: "phone" };
  const click = { ...whole, step: "click" };
  const proposal = budgetProposal(propose(site, project, pages), [
    ...measured("lcp", whole, [900, 2400, 1000]),
    ...measured("cls", whole, [0, 0, 0]),
    ...measured("task-time", whole, [90, 80, 85]),
    ...measured("requests", whole, [7, 7, 7]),
    ...measured("commits", whole, [3, 4, 3]),
    ...measured("transfer-bytes", whole, [90_000, null, 90_000]),
    ...measured("inp", click, [40, 30, 50]),
    ...measured("commits", click, [1, 1, 1]),
    ...measured("bundle-bytes", { bundle: "scripts" }, [60_123]),
  ]);
  expect(proposal.unsteady).toEqual(["home · phone: commits"]);
  const text = configText(proposal, "2026-11-21");
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "proposed.config.ts"));
  const file = join(scratch, "perf-budget.config.ts");
  writeFileSync(file, text);
  const config = await loadConfig(file);
  expect(config.scenarios["home"]!.budgets).toEqual({
    lcp: { max: "3.6 s" },
    cls: { max: 0.1, tolerance: 0.01 },
    "task-time": { tolerance: "10%" },
    requests: { max: 7, tolerance: 0 },
  });
});
