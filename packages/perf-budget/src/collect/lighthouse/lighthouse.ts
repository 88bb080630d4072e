import type { Measured, VisitCollector } from "../../collector.ts";
import type { MetricName } from "../../metric.ts";
import { Refusal } from "../../refusal.ts";
import type { Profile } from "../../scenario.ts";
import { runLighthouse } from "./run-lighthouse.ts";
import { scoreOf } from "./result.ts";

const categories = {
  "lighthouse-performance": "performance",
  "lighthouse-accessibility": "accessibility",
  "lighthouse-best-practices": "best-practices",
  "lighthouse-seo": "seo",
} as const satisfies { [name in MetricName]?: string };

/** What Lighthouse scores, by the names of our metrics. */
export const lighthouseMetrics = Object.keys(categories) as (keyof typeof categories)[];

/**
 * Has Lighthouse load the first page of each visit, after the visit and in a browser of its own. That takes as long as the visit or longer,
 * so it is for scenarios that have a budget on a score.
 * @param on `timed` where the performance score is wanted, which needs as many runs as other noisy figures do
 * @throws Refusal where Lighthouse is not installed
 */
export function createLighthouseCollector(
  on: VisitCollector["on"],
  scenarios: readonly string[],
  profileOf: (name: string) => Profile,
): VisitCollector {
  assertInstalled();
  return {
    name: "Lighthouse",
    metrics: lighthouseMetrics,
    on,
    async watch({ page, scenario, profile, build }) {
      let first: string | null = null;
      page.on("framenavigated", (frame) => {
        if (frame === page.mainFrame() && frame.url().startsWith(build.url)) first ??= frame.url();
      });
      return {
        async finish() {
          if (!scenarios.includes(scenario)) return { samples: [] };
          if (first === null) throw new Error("the scenario opened no page");
          const cookies = await page.context().cookies(first);
          const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
          const result = await runLighthouse(first, profileOf(profile), cookie);
          return {
            samples: lighthouseMetrics.map((metric): Measured => {
              const found = scoreOf(result, categories[metric]);
              const about = { subject: { scenario, profile }, metric };
              return found === null
                ? { ...about, value: null, missing: "Lighthouse gave no score" }
                : { ...about, value: found.score, attributions: found.lost };
            }),
          };
        },
      };
    },
  };
}

function assertInstalled(): void {
  try {
    import.meta.resolve("lighthouse");
  } catch {
    throw new Refusal(
      "The configuration has a budget on a Lighthouse score, and Lighthouse is not installed.",
      "Install it beside perf-budget: npm install --save-dev lighthouse",
    );
  }
}
