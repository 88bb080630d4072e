import type { Measured, VisitCollector } from "../../collector.ts";
import { installHook, readInPage, startStepInPage } from "./renders.ts";

const noProfiling =
  "this build of React does not measure its renders: build with react-dom/profiling in the place of react-dom/client (React 16: of react-dom)";

/** Time that React renders and hydrates. Rendering needs React's profiling build, hydration does not. */
export const reactTime: VisitCollector = {
  name: "React time",
  metrics: ["render-time", "hydration-time"],
  on: "timed",
  watch: async ({ page, scenario, profile, cpuSlowdown }) => {
    await page.addInitScript({ content: installHook(false) });
    const samples: Measured[] = [];
    let renderMs: number | null = null;
    let hydrationMs: number | null = null;
    const of = (
      value: number | null,
      metric: "render-time" | "hydration-time",
      subject: Measured["subject"],
      missing: string,
    ): Measured => (value === null ? { subject, metric, value, missing } : { subject, metric, value });
    return {
      stepStarts: async () => {
        await page.evaluate(startStepInPage);
      },
      stepEnds: async (step) => {
        const notes = await page.evaluate(readInPage);
        if (!notes || notes.renderers === 0) throw new Error("the page has no React that can be followed");
        const quietMs = notes.commits === 0 ? 0 : null;
        const ownMs = notes.renderMs ?? quietMs;
        const stepMs = ownMs === null ? null : cpuSlowdown * ownMs;
        if (stepMs !== null) renderMs = (renderMs ?? 0) + stepMs;
        if (notes.hydrationMs !== null) hydrationMs = (hydrationMs ?? 0) + cpuSlowdown * notes.hydrationMs;
        samples.push(of(stepMs, "render-time", { scenario, profile, step }, noProfiling));
      },
      finish: async () => {
        const subject = { scenario, profile };
        samples.push(
          of(renderMs, "render-time", subject, noProfiling),
          of(hydrationMs, "hydration-time", subject, "nothing was hydrated"),
        );
        return { samples };
      },
    };
  },
};
