import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/attribution.ts";
import { compare } from "../../src/compare/compare.ts";
import { explain } from "../../src/explain/explain.ts";
import { findingWords } from "../../src/findings.ts";
import type { Budget } from "../../src/budget.ts";
import type { MetricName } from "../../src/metric.ts";
import { budgetOf, options, repeated, samplesFrom } from "../compare/made.ts";
import { interaction, lcp, renders } from "./evidence.ts";

/** Words of the causes found, the likeliest first. */
function told(
  metric: MetricName,
  rule: Partial<Budget>,
  values: [number, number],
  base: Attribution[],
  head: Attribution[],
) {
  const samples = [
    ...samplesFrom(metric, "base", repeated(values[0], 30)).map((each) => ({ ...each, attributions: base })),
    ...samplesFrom(metric, "head", repeated(values[1], 30)).map((each) => ({ ...each, attributions: head })),
  ];
  const verdict = compare([budgetOf(metric, rule)], samples, options)[0]!;
  return explain(verdict, samples).map(({ code, weight, args, place }) =>
    [
      `${weight.toFixed(2)} ${findingWords[code].title(args)}${place ? ` (${place})` : ""}`,
      findingWords[code].next(args),
    ].join("\n"),
  );
}

describe("finds and ranks", () => {
  test("the component that renders more often, before the phase that holds it", () => {
    const base = [renders("Results", 1, 5, "items", 1), renders("Header", 1, 1), interaction(20)];
    const head = [renders("Results", 3, 15, "items", 3), renders("Header", 1, 1), interaction(31)];
    expect(told("inp", { toleranceShare: 0.05 }, [40, 51], base, head)).toMatchInlineSnapshot(`
      [
        "0.91 \`Results\` renders 2 more times (src/Results.tsx:3)
      The prop \`items\` changes more often: keep the same value while nothing in it changed.",
        "1.00 The processing of \`keydown\` on \`#q\` grew (src/search.tsx:12)
      Look at the handler \`onType src/search.tsx:12\`: do less in it, or put what can wait into \`startTransition\`.",
      ]
    `);
  });

  test("the handler, where no component explains it", () => {
    const same = renders("Results", 1, 5);
    expect(told("inp", { toleranceShare: 0.05 }, [40, 51], [same, interaction(20)], [same, interaction(31)]))
      .toMatchInlineSnapshot(`
      [
        "1.00 The processing of \`keydown\` on \`#q\` grew (src/search.tsx:12)
      Look at the handler \`onType src/search.tsx:12\`: do less in it, or put what can wait into \`startTransition\`.",
      ]
    `);
  });

  test("the part of the largest paint, and another element", () => {
    expect(told("lcp", { toleranceShare: 0.05 }, [400, 700], [lcp("img.cover", 20)], [lcp("img.cover", 320)]))
      .toMatchInlineSnapshot(`
      [
        "1.00 The load delay of the largest element \`img.cover\` grew
      Let the browser find it earlier: \`<link rel="preload" as="image" href="/cover.avif">\`, \`fetchpriority="high"\`, and no \`loading="lazy"\`.",
      ]
    `);
    expect(told("lcp", { toleranceShare: 0.05 }, [400, 700], [lcp("h1", 20)], [lcp("img.cover", 320)])[0]).toContain(
      "Another element",
    );
  });

  test("the needless commit's component and prop", () => {
    expect(
      told(
        "renders",
        { toleranceAmount: 0 },
        [2, 3],
        [renders("Row", 2, 1, "onPick", 1)],
        [renders("Row", 3, 1, "onPick", 2)],
      ),
    ).toMatchInlineSnapshot(`
      [
        "1.00 \`Row\` renders 1 more time (src/Row.tsx:3)
      The prop \`onPick\` changes more often: keep the same value while nothing in it changed.",
      ]
    `);
  });

  test("the module that grew, and who brings it in", () => {
    const big: Attribution = {
      kind: "module",
      module: "node_modules/moment/moment.js",
      chunk: "main",
      bytes: 5000,
      importedThrough: ["src/main.tsx", "src/date.ts"],
    };
    const same: Attribution = {
      kind: "module",
      module: "src/main.tsx",
      chunk: "main",
      bytes: 9000,
      importedThrough: [],
    };
    expect(told("bundle-bytes", { toleranceAmount: 100 }, [9000, 14_000], [same], [same, big])).toMatchInlineSnapshot(`
      [
        "1.00 \`node_modules/moment/moment.js\` is new in \`main\`
      It comes in through src/main.tsx → src/date.ts. Import it there with \`import()\`, or import less of it.",
      ]
    `);
  });

  test("the backend call that is made for each instead of once, and the one that is slower", () => {
    const call = (name: string, count: number, durationMs: number): Attribution => ({
      kind: "call",
      call: name,
      count,
      durationMs,
    });
    expect(
      told(
        "backend-calls",
        { toleranceAmount: 0 },
        [2, 21],
        [call("people", 1, 2), call("products", 1, 9)],
        [call("people", 20, 40), call("products", 1, 9)],
      ),
    ).toMatchInlineSnapshot(`
      [
        "1.00 \`people\` is called 19 more times for one answer
      Ask \`people\` once for all ids instead of once for each.",
      ]
    `);
    expect(told("latency", { toleranceShare: 0.1 }, [20, 60], [call("products", 1, 9)], [call("products", 1, 48)]))
      .toMatchInlineSnapshot(`
      [
        "0.98 \`products\` answers later
      Look at the query or the service behind \`products\`.",
      ]
    `);
  });

  test("what moved", () => {
    const shift = (value: number): Attribution => ({ kind: "shift", element: "main > .banner", value });
    expect(told("cls", { toleranceAmount: 0.01 }, [0, 0.02], [], [shift(0.02)])).toMatchInlineSnapshot(`
      [
        "1.00 \`main > .banner\` moves further
      Keep its place before it comes: give what stands above \`main > .banner\` a height, or \`aspect-ratio\`.",
      ]
    `);
  });

  test("the function in a long task", () => {
    const runs = (durationMs: number): Attribution => ({
      kind: "function",
      function: "sortAll",
      source: "src/sort.ts:8",
      durationMs,
    });
    expect(told("task-time", { toleranceShare: 0.05 }, [100, 130], [runs(10)], [runs(40)])).toMatchInlineSnapshot(`
      [
        "1.00 \`sortAll\` runs longer (src/sort.ts:8)
      Look at its line in a CPU profile of head beside one of base.",
      ]
    `);
  });
});

describe("where React's profiling build is not there", () => {
  const budget = { toleranceShare: 0.05 };
  test("more renders are a hint, and never before what explains the time", () => {
    const [base, head] = [[renders("Row", 10, 0)], [renders("Row", 40, 0)]];
    expect(told("task-time", budget, [100, 130], base, head)[0]).toContain("0.00 `Row` renders 30 more times");
    expect(told("inp", budget, [40, 51], [...base, interaction(20)], [...head, interaction(31)])[0]).toContain(
      "The processing of `keydown`",
    );
  });
});

test("a component that renders only because its parent does comes after the one that began it", () => {
  const of = (component: string, count: number, what: "parent" | "state"): Attribution => ({
    kind: "renders",
    component,
    count,
    durationMs: 0,
    changed: [{ what, name: "open", times: count }],
  });
  const base = [of("Row", 100, "parent"), of("Panel", 1, "state")];
  const head = [of("Row", 200, "parent"), of("Panel", 2, "state")];
  expect(told("renders", { toleranceAmount: 0 }, [101, 202], base, head).map((each) => each.split("\n")[0])).toEqual([
    "0.01 `Panel` renders 1 more time",
    "0.99 `Row` renders 100 more times",
  ]);
});

test("names the request that is new, and the one that is larger", () => {
  const request = (url: string, bytes: number): Attribution => ({
    kind: "request",
    url,
    type: "script",
    count: 1,
    bytes,
  });
  const base = [request("/assets/main.js", 60_000)];
  const head = [request("/assets/main.js", 60_900), request("/assets/chat.js", 48_000)];
  expect(told("requests", { toleranceAmount: 0 }, [1, 2], base, head)).toMatchInlineSnapshot(`
    [
      "1.00 \`/assets/chat.js\` is asked for now
    If it is not needed at once, load it with \`import()\` when it is.",
    ]
  `);
  expect(told("transfer-bytes", { toleranceAmount: 0 }, [60_000, 60_900], base, [request("/assets/main.js", 60_900)]))
    .toMatchInlineSnapshot(`
    [
      "1.00 \`/assets/main.js\` is larger
    Give its bundle a budget: that names the module that grew.",
    ]
  `);
});

test("says so where nothing explains it, and blames no change for noise", () => {
  expect(told("ttfb", { toleranceShare: 0.05 }, [100, 130], [], [])).toMatchInlineSnapshot(`
    [
      "0.00 Nothing that was measured beside Time to First Byte tells why
    Record a trace of this scenario on base and head, and compare them.",
    ]
  `);
  const samples = [...samplesFrom("ttfb", "base", [100, 120]), ...samplesFrom("ttfb", "head", [130, 120])];
  const verdict = compare([budgetOf("ttfb", { toleranceShare: 0.05 })], samples, options)[0]!;
  expect(explain(verdict, samples).map(({ code }) => code)).toEqual(["machine-noise"]);
});

test("has no cause for what passed, or was never measured", () => {
  expect(told("renders", { max: 9 }, [1, 1], [], [])).toEqual([]);
  expect(explain(compare([budgetOf("lcp", { max: 1 })], [], options)[0]!, [])).toEqual([]);
});
