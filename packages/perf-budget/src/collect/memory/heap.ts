import type { Measured, VisitCollector } from "../../collector.ts";

/** What the page's scripts hold on to at the end, after a collection of all that they do not. */
export const heapSize: VisitCollector = {
  name: "heap",
  metrics: ["heap-bytes"],
  on: "timed",
  watch: async ({ cdp, scenario, profile }) => ({
    finish: async () => {
      // Twice: what finalisers let go of goes with the second.
      await cdp.send("HeapProfiler.collectGarbage");
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      const sample: Measured = { subject: { scenario, profile }, metric: "heap-bytes", value: usedSize };
      return { samples: [sample] };
    },
  }),
};
