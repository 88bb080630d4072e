import type { VisitCollector } from "@latency-aficionados/perf-budget";
import { type ScrollNotes, watchScrolling } from "./scroll-notes.ts";

type InPage = { demoScrolling?: { end(): ScrollNotes } };

/** A row of a category, on every site. */
const rowSelector = '[role="listitem"], li, [role="row"], article';

/** Watches the frames of one step, and hands over what it saw. It delivers no figures of its own: budgets know nothing of frames. */
export function watchScroll(step: string, take: (notes: ScrollNotes) => void): VisitCollector {
  return {
    name: "scroll frames",
    metrics: [],
    on: "felt",
    watch: async ({ page }) => ({
      stepStarts: async (name) => {
        if (name !== step) return;
        const source = `globalThis.demoScrolling = (${String(watchScrolling)})(${JSON.stringify(rowSelector)})`;
        await page.evaluate(source);
      },
      stepEnds: async (name) => {
        if (name !== step) return;
        const notes = await page.evaluate(() => (globalThis as InPage).demoScrolling?.end() ?? null);
        if (notes) take(notes);
      },
      finish: async () => ({ samples: [] }),
    }),
  };
}
