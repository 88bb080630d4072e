import type { Attribution } from "../../attribution.ts";
import type { Measured, VisitCollector } from "../../collector.ts";
import { stableUrl } from "../stable-url.ts";
import { lengthOf, type Piece, usedPieces } from "./used-pieces.ts";

/** How many bytes of the site's scripts ran at all, in each step and in the whole visit. */
export const scriptCoverage: VisitCollector = {
  name: "script coverage",
  metrics: ["script-bytes"],
  on: "examined",
  watch: async ({ cdp, scenario, profile }) => {
    await cdp.send("Profiler.enable");
    // With counts, what ran is told anew each time; without them, a script is told of once.
    await cdp.send("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    const samples: Measured[] = [];
    const whole = new Map<string, Piece[]>();
    const take = async () => {
      const { result } = await cdp.send("Profiler.takePreciseCoverage");
      const used = new Map<string, Piece[]>();
      for (const { url, functions } of result)
        if (url.startsWith("http")) used.set(url, usedPieces(functions.flatMap(({ ranges }) => ranges)));
      return used;
    };
    return {
      stepEnds: async (step) => {
        const used = await take();
        for (const [url, pieces] of used) whole.set(url, [...(whole.get(url) ?? []), ...pieces]);
        samples.push(sampleOf(used, { scenario, profile, step }));
      },
      finish: async () => ({ samples: [...samples, sampleOf(whole, { scenario, profile })] }),
    };
  },
};

function sampleOf(used: ReadonlyMap<string, readonly Piece[]>, subject: Measured["subject"]): Measured {
  const attributions = [...used]
    .map(([url, pieces]) => ({ url: stableUrl(url), bytes: lengthOf(pieces) }))
    .filter(({ bytes }) => bytes > 0)
    .map(({ url, bytes }): Attribution => ({ kind: "request", url, type: "script", count: 1, bytes }));
  const value = [...used.values()].reduce((sum, pieces) => sum + lengthOf(pieces), 0);
  return { subject, metric: "script-bytes", value, attributions };
}
