import { expect, test } from "vitest";
import { collectorsFor } from "../../../src/collectors-for.ts";
import { configSchema } from "../../../src/config/schema.ts";
import { runSite, scenesOf } from "../../../src/run-site.ts";
import type { Actor } from "../../../src/scenario.ts";
import { serve } from "../endpoints/served.ts";

const page = `<!doctype html><html lang="en"><head><title>Games</title><link rel="icon" href="data:,"></head><body>
<button id="light">Light</button><button id="heavy">Heavy</button>
<script>
  heavy.onclick = () => { const until = performance.now() + 1500; while (performance.now() < until); heavy.textContent = "Done"; };
</script></body></html>`;

const scored = { "lighthouse-timespan-performance": { max: 1 }, "lighthouse-timespan-best-practices": { max: 1 } };
const configFor = (url: string) =>
  configSchema.parse({
    site: { url },
    scenarios: {
      press: {
        steps: {
          open: { play: (actor: Actor) => actor.visit("/") },
          light: { play: (actor: Actor) => actor.click("#light"), budgets: scored },
          heavy: { play: (actor: Actor) => actor.click("#heavy"), budgets: scored },
        },
      },
    },
    decision: { maxPairs: 1 },
  });

test("Lighthouse scores steps as timespans, and names the audit that costs points", async () => {
  await using build = await serve("head", (_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  const { samples } = await runSite(configFor(build.url), { base: null, head: build.url });
  const of = (step: string, metric: string) =>
    samples.find(({ subject, ...sample }) => subject.step === step && sample.metric === metric);
  for (const step of ["light", "heavy"])
    expect(of(step, "lighthouse-timespan-best-practices")?.value, step).toBeGreaterThan(50);
  const [light, heavy] = ["light", "heavy"].map((step) => of(step, "lighthouse-timespan-performance")!);
  expect(heavy!.value!).toBeLessThan(light!.value! - 10);
  expect(heavy!.attributions).toContainEqual(
    expect.objectContaining({ kind: "audit", audit: "total-blocking-time", lost: expect.any(Number) }),
  );
}, 180_000);

test("nobody else watches a visit that Lighthouse traces, and without such a budget there is none", () => {
  const config = configFor("http://localhost:3000");
  const kinds = (port: number | null) =>
    collectorsFor(config, scenesOf(config), port).visits.filter(({ on }) => on === "scored");
  expect(kinds(9222).map(({ name }) => name)).toEqual(["Lighthouse timespan"]);
  expect(kinds(null)).toEqual([]);
});
