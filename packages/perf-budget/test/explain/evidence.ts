import type { Attribution } from "../../src/attribution.ts";

export const renders = (
  component: string,
  count: number,
  durationMs: number,
  name = "items",
  times = 0,
): Attribution => ({
  kind: "renders",
  component,
  count,
  durationMs,
  changed: [{ what: "prop", name, times }],
  source: `src/${component}.tsx:3`,
});
export const interaction = (processing: number): Attribution => ({
  kind: "interaction",
  target: "#q",
  event: "keydown",
  handler: "onType src/search.tsx:12",
  phasesMs: { inputDelay: 1, processing, presentation: 10 },
});
export const lcp = (element: string, loadDelay: number): Attribution => ({
  kind: "lcp",
  element,
  url: "/cover.avif",
  partsMs: { ttfb: 100, loadDelay, loadDuration: 80, renderDelay: 20 },
});
