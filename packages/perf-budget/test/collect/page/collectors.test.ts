import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { sceneFilm } from "../../../src/collect/film/film.ts";
import { eventHandlers } from "../../../src/collect/handlers/handlers.ts";
import { mainThreadCounts, mainThreadTime } from "../../../src/collect/main-thread/main-thread.ts";
import { heapSize } from "../../../src/collect/memory/heap.ts";
import { networkRequests } from "../../../src/collect/network/requests.ts";
import { functionProfile } from "../../../src/collect/profile/functions.ts";
import { reactRenders } from "../../../src/collect/react/renders.ts";
import { reactTime } from "../../../src/collect/react/render-time.ts";
import { scriptCoverage } from "../../../src/collect/scripts/coverage.ts";
import { webVitals } from "../../../src/collect/vitals/vitals.ts";
import type { Actor } from "../../../src/scenario.ts";
import { openShops, type Seen, steps as twoSteps } from "./open-shop.ts";

// Each starts processes and a browser, on a machine that others use, too.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let shops: Awaited<ReturnType<typeof openShops>>;
beforeAll(async () => {
  shops = await openShops();
});
afterAll(() => shops.close());

const kindsIn = ({ evidence }: Seen, step: string) =>
  evidence.filter((each) => each.step === step).flatMap(({ attributions }) => attributions);
const find = <Kind extends string>(seen: Seen, step: string, kind: Kind) =>
  kindsIn(seen, step).filter((each): each is Extract<typeof each, { kind: Kind }> => each.kind === kind);

describe("Web Vitals", () => {
  test("name the largest element and its slowest part", async () => {
    const late = await shops.visit([webVitals], { knobs: { heroLateMs: 300 } });
    const slow = await shops.visit([webVitals], { knobs: { heroSlowMs: 700 } });
    expect(find(late, "open", "lcp")[0]).toMatchObject({ element: "#hero", url: expect.stringMatching(/hero\.svg$/) });
    expect(find(late, "open", "lcp")[0]!.partsMs.loadDelay).toBeGreaterThan(200);
    expect(find(slow, "open", "lcp")[0]!.partsMs.loadDuration).toBeGreaterThan(600);
    expect(slow.value("open lcp")).toBe(slow.value("lcp"));
    expect(slow.value("lcp")).toBeGreaterThan(slow.value("fcp")!);
    expect(slow.value("ttfb")).toBeGreaterThan(0);
  });

  test("tell each step's interaction apart, and a step without one is missing", async () => {
    // What takes less than 16 ms is not told apart: browsers do not report it.
    const seen = await shops.visit([webVitals], { knobs: { handlerMs: 60, pickMs: 40 } });
    expect(seen.sample("open inp")).toMatchObject({ value: null, missing: "nothing was clicked, tapped or typed" });
    expect(seen.value("type inp")).toBeGreaterThanOrEqual(56);
    expect(find(seen, "type", "interaction")[0]).toMatchObject({ target: "#q" });
    expect(find(seen, "pick", "interaction")[0]!.target).toContain("button");
    expect(seen.value("inp")).toBe(Math.max(seen.value("type inp")!, seen.value("pick inp")!));
    expect(seen.value("type tbt")).toBeGreaterThan(0);
  });

  test.each([false, true])("see what moves, also where emulation resizes the page (phone: %s)", async (isMobile) => {
    const profile = { isMobile, viewport: { width: 400, height: 800 } };
    const seen = await shops.visit([webVitals], { knobs: { shiftPx: 60 }, profile });
    expect(seen.value("open cls")).toBeCloseTo(0.075, 2);
    expect(seen.value("cls")).toBe(seen.value("open cls"));
    expect(seen.value("type cls")).toBe(0);
    expect(find(seen, "open", "shift")[0]).toMatchObject({ element: "div#root>section" });
  });

  test("take a soft navigation for one of its own", async () => {
    const steps = [
      { name: "open", play: (actor: Actor) => actor.visit("/") },
      { name: "go", play: (actor: Actor) => actor.click("#open") },
    ];
    const seen = await shops.visit([webVitals], { steps });
    expect(seen.value("go lcp")).toBeGreaterThan(0);
    expect(seen.value("lcp")).toBe(seen.value("open lcp"));
  });
});

describe("React", () => {
  const shops19And16 = [
    ["19", false],
    ["19", true],
    ["16", false],
    ["16", true],
  ] as const;

  test.each(shops19And16)(
    "%s (profiling build: %s) tells the same of the same components",
    async (react, isProfiling) => {
      const knobs = { dropMemo: 1, extraCommit: 1, churnContext: 1 };
      const seen = await shops.visit([reactRenders], { react, isProfiling, knobs });
      const figures = [
        "open commits",
        "open renders",
        "type commits",
        "type renders",
        "type wasted-renders",
        "pick renders",
      ];
      expect(Object.fromEntries(figures.map((name) => [name, seen.value(name)]))).toEqual({
        "open commits": 1,
        "open renders": 207,
        "type commits": 6,
        "type renders": 228,
        "type wasted-renders": 223,
        "pick renders": 28,
      });
      expect(seen.value("Row renders")).toBe(441);
      const row = find(seen, "type", "renders").find(({ component }) => component === "Row");
      expect(row).toMatchObject({ source: "src/Row.tsx:12", changed: [{ what: "prop", name: "onPick", times: 216 }] });
      const header = find(seen, "pick", "renders").find(({ component }) => component === "Header");
      expect(header).toMatchObject({ changed: [{ what: "context", name: "of CartProvider" }] });
    },
  );

  test("wastes nothing where memo keeps it from rendering", async () => {
    const seen = await shops.visit([reactRenders]);
    expect([seen.value("type renders"), seen.value("type commits"), seen.value("pick renders")]).toEqual([6, 3, 4]);
  });

  test.each(["19", "16"] as const)("%s says what it hydrates, and renders where it measures that", async (react) => {
    const seen = await shops.visit([reactTime], { react, isProfiling: true });
    expect(seen.value("hydration-time")).toBeGreaterThan(0);
    expect(seen.value("open render-time")).toBeGreaterThan(0);
    expect(seen.value("render-time")).toBeGreaterThan(seen.value("type render-time")!);
    const plain = await shops.visit([reactTime], { react });
    expect(plain.sample("render-time")).toMatchObject({
      value: null,
      missing: expect.stringContaining("react-dom/profiling"),
    });
    expect(plain.value("hydration-time")).toBeGreaterThan(0);
  });
});

describe("the page", () => {
  test("does more where more was put in", async () => {
    const collectors = [mainThreadCounts, networkRequests, heapSize];
    const good = await shops.visit(collectors);
    const bad = await shops.visit(collectors, { knobs: { extraNodes: 50, extraRequests: 2, leak: 4000 } });
    const more = (name: string) => bad.value(name)! - good.value(name)!;
    expect([more("open dom-nodes"), more("requests"), more("open requests"), more("type requests")]).toEqual([
      50, 2, 2, 0,
    ]);
    expect(more("heap-bytes")).toBeGreaterThan(2e6);
    expect(more("transfer-bytes")).toBeGreaterThan(0);
    expect(good.value("type layouts")).toBeGreaterThan(0);
    expect(bad.sample("open requests")!.attributions).toContainEqual(
      expect.objectContaining({ kind: "request", url: "/api/search", type: "fetch", count: 2 }),
    );
  });

  test("takes longer where it works more, and says how long the machine made it wait", async () => {
    const good = await shops.visit([mainThreadTime]);
    const bad = await shops.visit([mainThreadTime], { knobs: { dropMemo: 1, rowWork: 200_000 } });
    expect(bad.value("type script-time")).toBeGreaterThan(2 * good.value("type script-time")!);
    expect(bad.value("type task-time")).toBeGreaterThan(1.5 * good.value("type task-time")!);
    expect(bad.value("cpu-wait")).toBeGreaterThanOrEqual(0);
  });

  test("is counted anew with each document, which the browser counts from 0", async () => {
    const [open, type] = twoSteps;
    const again = { name: "again", play: (actor: Actor) => actor.visit("/") };
    const seen = await shops.visit([mainThreadTime, mainThreadCounts], { steps: [open!, type!, again] });
    const parts = ["open", "type", "again"];
    for (const metric of ["task-time", "script-time", "layouts"]) {
      const values = parts.map((step) => seen.value(`${step} ${metric}`)!);
      expect(Math.min(...values)).toBeGreaterThan(0);
      expect(seen.value(metric)).toBeGreaterThanOrEqual(values.reduce((sum, each) => sum + each, 0) * 0.999);
    }
  });

  test("names the function and the handler behind its time by their sources", async () => {
    const seen = await shops.visit([functionProfile, eventHandlers], { knobs: { handlerMs: 40 } });
    const [first] = find(seen, "type", "function");
    expect(first).toMatchObject({ function: "burn", source: "src/work.ts:9" });
    expect(seen.evidence.find(({ step, handler }) => step === "type" && handler)?.handler).toMatch(
      /^onChange src\/Search\.tsx:\d+$/,
    );
    expect(find(seen, "open", "function").map(({ source }) => source)).toContain("node_modules/react-dom");
  });

  test("runs a part of its scripts, the same in each visit", async () => {
    const [once, again] = [await shops.visit([scriptCoverage]), await shops.visit([scriptCoverage])];
    expect(once.value("type script-bytes")! / again.value("type script-bytes")!).toBeCloseTo(1, 1);
    expect(once.value("script-bytes")).toBeGreaterThan(once.value("type script-bytes")!);
    expect(once.value("script-bytes")).toBeLessThan(230_000);
  });

  test("is filmed with its steps, requests and moments in order", async () => {
    const { film } = await shops.visit([sceneFilm]);
    expect(film?.frames?.length).toBeGreaterThan(0);
    expect(film?.spans?.filter(({ kind }) => kind === "step").map(({ name }) => name)).toEqual([
      "open",
      "type",
      "pick",
    ]);
    expect(film?.spans?.map(({ name }) => name)).toContain("/hero.svg");
    expect(film?.marks?.map(({ name }) => name)).toContain("lcp");
    for (const { atMs } of [...film!.frames!, ...film!.spans!, ...film!.marks!])
      expect(atMs).toBeLessThanOrEqual(film!.durationMs!);
  });

  test("without React leaves what is asked of React missing", async () => {
    const steps = [{ name: "open", play: (actor: Actor) => actor.visit("/api/search?q=") }];
    const seen = await shops.visit([reactRenders, networkRequests], { steps });
    expect(seen.failures).toEqual(["the page has no React that can be followed"]);
    expect(seen.value("requests")).toBe(1);
  });
});
