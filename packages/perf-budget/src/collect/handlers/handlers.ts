import type { Evidence, VisitCollector } from "../../collector.ts";
import { nameFunctions } from "../source/name-functions.ts";
import { followScripts } from "../source/sources.ts";
import { type HandlersInPage, watchHandlersInPage } from "./watch-in-page.ts";

type InPage = { perfBudgetHandlers?: HandlersInPage };

/** Which of the site's handlers answers to what is done in a step; evidence alone. */
export const eventHandlers: VisitCollector = {
  name: "event handlers",
  metrics: [],
  on: "examined",
  watch: async ({ page, cdp, build }) => {
    await page.addInitScript({ content: `globalThis.perfBudgetHandlers = (${String(watchHandlersInPage)})();` });
    const scripts = await followScripts(cdp, build);
    const evidence: Evidence[] = [];
    return {
      stepStarts: async () => {
        await page.evaluate(() => (globalThis as InPage).perfBudgetHandlers?.startStep());
      },
      stepEnds: async (step) => {
        const places = await nameFunctions(cdp, "globalThis.perfBudgetHandlers?.functions.slice(-1)", scripts);
        const last = places.get(0);
        if (last) evidence.push({ step, attributions: [], handler: [last.name, last.at].filter(Boolean).join(" ") });
      },
      finish: async () => ({ samples: [], evidence }),
    };
  },
};
