/**
 * What a page does to be fast, each thing with and without: one shop, and before it two servers of which one takes that thing
 * out or puts it in. Both sides take turns; a phone of 4× CPU slowdown on slow 4G visits with an empty cache. Times on the
 * clock are mostly the line's, which is the same on both sides; layout is processor time.
 *
 * `node bench/techniques.ts [pairs] [part of a name]`
 */
import { loadavg } from "node:os";
import { launchBrowser } from "@latency-aficionados/browser";
import { buildSite } from "../src/build/build-site.ts";
import { openShop } from "./open-shop.ts";
import { alteredShop, type Alteration } from "./techniques/altered-shop.ts";
import { type Figures, goByDocument, goByFinger, visit } from "./techniques/visit.ts";

const pairs = Number(process.argv[2] ?? 5);
const wanted = process.argv[3] ?? "";

interface Technique {
  name: string;
  path: string;
  without?: Alteration;
  with?: Alteration;
  shows: readonly (keyof Figures)[];
}

const style = /<style>[^]*?<\/style>/;
const sheet = /<link rel="stylesheet"[^>]*>/;
const techniques: Technique[] = [
  {
    name: "rules of the page in its head",
    path: "/",
    without: { html: (html) => html.replace(sheet, "").replace(style, sheet.exec(html)?.[0] ?? "") },
    shows: ["fcp", "lcp"],
  },
  {
    name: "preview of the first picture",
    path: "/products/1",
    without: { html: (html) => html.replace(/;background-image:url\(data:[^)]*\);background-size:cover/, "") },
    shows: ["fcp", "lcp"],
  },
  {
    name: "scripts named in the head",
    path: "/search",
    without: { html: (html) => html.replaceAll(/<link rel="modulepreload"[^>]*>/g, "") },
    shows: ["lcp", "alive"],
  },
  {
    name: "scripts at low priority",
    path: "/search",
    without: {
      html: (html) => html.replaceAll(/( rel="modulepreload"[^>]*| type="module"[^>]*) fetchpriority="low"/g, "$1"),
    },
    shows: ["lcp", "alive"],
  },
  {
    name: "content-visibility, below the first rows",
    path: "/search",
    without: {
      html: (html) => html.replaceAll("content-visibility:auto", ""),
      css: (css) => css.replaceAll("content-visibility:auto", ""),
    },
    shows: ["layout", "lcp"],
  },
  {
    name: "103 early hints for sheet and picture",
    path: "/products/1",
    with: { hints: ["</favicon.svg>; rel=preload; as=image"] },
    shows: ["fcp", "lcp", "alive"],
  },
];

await buildSite();
const [shop, browser] = await Promise.all([openShop(5_000), launchBrowser()]);
try {
  for (const technique of techniques.filter(({ name }) => name.includes(wanted))) await compare(technique);
  if ("speculation rules".includes(wanted)) await compareDocuments();
  if ("a listing's code".includes(wanted)) await compareFingers();
} finally {
  await browser.close();
  await shop.close();
}

async function compare({ name, path, without = {}, with: within = {}, shows }: Technique): Promise<void> {
  const sides = await Promise.all([without, within].map((alteration) => alteredShop(shop.origin, alteration)));
  const found: Figures[][] = [[], []];
  // The first two warm what is between.
  for (let turn = -1; turn < pairs; turn++)
    for (const [at, { origin }] of sides.entries()) {
      const figures = await visit(browser, `${origin}${path}`);
      if (turn >= 0) found[at]?.push(figures);
    }
  for (const { close } of sides) close();
  const parts = shows.map(
    (figure) => `${figure} ${found.map((all) => middle(all.map((one) => one[figure]))).join(" → ")}`,
  );
  report(name, parts.join(", "));
}

/** Only documents know speculation rules: what counts is a link that the router does not have yet. */
async function compareDocuments(): Promise<void> {
  const without = { html: (html: string) => html.replace(/<script type="speculationrules">.*?<\/script>/, "") };
  const sides = await Promise.all([without, {}].map((alteration) => alteredShop(shop.origin, alteration)));
  const found: number[][] = [[], []];
  for (let turn = -1; turn < pairs; turn++)
    for (const [at, { origin }] of sides.entries()) {
      const milliseconds = await goByDocument(browser, origin);
      if (turn >= 0) found[at]?.push(milliseconds);
    }
  for (const { close } of sides) close();
  report("speculation rules, before the page is alive", `press to paint ${found.map(middle).join(" → ")}`);
}

/** Who saves data gets no code ahead. */
async function compareFingers(): Promise<void> {
  const { origin, close } = await alteredShop(shop.origin, {});
  const found: number[][] = [[], []];
  for (let turn = -1; turn < pairs; turn++)
    for (const [at, savesData] of [true, false].entries()) {
      const milliseconds = await goByFinger(browser, origin, savesData);
      if (turn >= 0) found[at]?.push(milliseconds);
    }
  close();
  report("a listing's code ahead of the finger", `tap to paint ${found.map(middle).join(" → ")}`);
}

function middle(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  return String(Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN));
}

function report(name: string, parts: string): void {
  console.log(`${name.padEnd(44)} ${parts}  (${pairs} pairs, load ${loadavg()[0]?.toFixed(1)})`);
}
