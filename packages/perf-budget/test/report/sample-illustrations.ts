import type { Attribution } from "../../src/attribution.ts";
import type { Film } from "../../src/film.ts";
import { illustrate } from "../../src/illustrate/illustrate.ts";
import type { Sample } from "../../src/sample.ts";
import { summarizeRecording } from "../../src/summarize-recording.ts";

const sides = ["base", "head"] as const;
type Side = (typeof sides)[number];

const renders = (component: string, count: number, durationMs: number): Attribution => ({
  kind: "renders",
  component,
  count,
  durationMs,
  changed: [],
  source: `src/${component}.tsx:3`,
});
const rendered = (step: string, of: (side: Side) => Attribution[]): Sample[] =>
  sides.map((side) => ({
    subject: { scenario: "search", profile: "phone", step },
    metric: "render-time",
    side,
    pair: 0,
    value: 1,
    attributions: of(side),
  }));

const sizes: [module: string, base: number, head: number][] = [
  ["node_modules/react-dom/client.js", 130_000, 130_000],
  ["node_modules/react-dom/server.js", 31_000, 31_000],
  ["node_modules/@scope/dates/index.js", 0, 48_000],
  ["src/routes/search/Results.tsx", 9000, 12_400],
  ["src/routes/search/Filters.tsx", 8000, 6500],
  ["src/routes/home/Home.tsx", 14_000, 14_000],
  ["src/old-dates.ts", 3000, 0],
  ...Array.from({ length: 24 }, (_, at): [string, number, number] => [
    `src/components/part-${at}.tsx`,
    900 + at * 130,
    900 + at * 130,
  ]),
];
const weighed = sides.map((side): Sample => ({
  subject: { bundle: "site" },
  metric: "bundle-bytes",
  side,
  pair: 0,
  value: 90_000,
  attributions: sizes.flatMap(([module, base, head]): Attribution[] => {
    const bytes = side === "base" ? base : head;
    const importedThrough = ["src/main.tsx", "src/routes/search/Results.tsx"];
    return bytes > 0 ? [{ kind: "module", module, chunk: "main", bytes, importedThrough }] : [];
  }),
}));

const loaded = sides.flatMap((side) =>
  (["latency", "latency-p95", "latency-p99"] as const).flatMap((metric, at) =>
    Array.from({ length: 12 }, (_, pair): Sample => {
      const value = 8 + at * 6 + ((pair * 37) % 23) / 6 + (side === "head" ? at * 9 : 0);
      return { subject: { endpoint: "GET products/{search}" }, metric, side, pair, value };
    }),
  ),
);

const picture = (shade: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="160" height="100"><rect width="160" height="100" fill="hsl(210 20% ${shade}%)"/><rect x="8" y="8" width="${shade}" height="14"/></svg>`)}`;
const film = (side: Side, slower: number): Film => ({
  subject: { scenario: "search", profile: "phone" },
  side,
  durationMs: 1400 * slower,
  frames: [0, 300, 620, 1100].map((atMs, index) => ({ atMs: atMs * slower, image: picture(95 - index * 12) })),
  spans: [
    { kind: "step", name: "open", atMs: 0, durationMs: 700 * slower },
    { kind: "step", name: "type <a query>", atMs: 700 * slower, durationMs: 700 * slower },
    { kind: "interaction", name: "keydown #q", atMs: 760 * slower, durationMs: 120 },
    { kind: "long-frame", name: "onType src/search.tsx:12", atMs: 770 * slower, durationMs: 90 * slower },
    { kind: "request", name: "/api/products/search?q=z", atMs: 860 * slower, durationMs: 200 },
  ],
  marks: [
    { name: "fcp", atMs: 310 * slower },
    { name: "lcp", atMs: 630 * slower },
  ],
});

const history = Array.from({ length: 9 }, (_, at) =>
  summarizeRecording({
    schema: 1,
    base: null,
    head: `main ${at}`,
    startedAt: `2026-11-${String(10 + at).padStart(2, "0")}T02:00:00.000Z`,
    seed: 1,
    machine: "",
    samples: [48, 50, 53].map((value, pair) => ({
      subject: { scenario: "search", profile: "phone" },
      metric: "task-time",
      side: "head",
      pair,
      value: value + (at > 5 ? 6 : 0) + ((at * 7) % 3),
    })),
  }),
);

/** Something of everything that a page can show beside its verdicts. */
export const sampleIllustrations = () =>
  illustrate(
    {
      samples: [
        ...rendered("open", () => [renders("App", 1, 4), renders("Results", 1, 9), renders("Header", 1, 1)]),
        ...rendered("type a query", (side) => [
          renders("Results", side === "base" ? 1 : 3, side === "base" ? 9 : 26),
          renders("Row", 40, 12),
          renders("Header", 1, 0.1),
        ]),
        ...weighed,
        ...loaded,
      ],
      films: [film("head", 1.2), film("base", 1)],
    },
    history,
  );
