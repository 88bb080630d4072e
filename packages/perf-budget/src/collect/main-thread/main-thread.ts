import type { Measured, VisitCollector } from "../../collector.ts";
import { countMainThread, difference, type MainThread } from "./read-metrics.ts";

/**
 * Time that the main thread works, by the processor's clock: waiting for a processor is not in it. What the wall clock says beyond that is
 * `cpu-wait`, the machine's own noise.
 *
 * Chromium slows a page down by letting its main thread spin three times as long as it took, waiting included: on a loaded machine (two cores,
 * load 20 to 30) the processor time of one build varied by 27 % from pair to pair when slowed down, and by 4.5 % at the machine's own speed.
 */
export const mainThreadTime: VisitCollector = {
  name: "main-thread time",
  metrics: ["task-time", "script-time", "cpu-wait"],
  on: "timed",
  watch: async ({ page, cdp, scenario, profile, cpuSlowdown }) => {
    const cpuTime = await countMainThread(cdp, "threadTicks");
    const wallTime = await countMainThread(await page.context().newCDPSession(page), "timeTicks");
    const read = async () => ({ cpu: await cpuTime(), wall: await wallTime() });
    const first = await read();
    let before = first;
    let last = first;
    const samples: Measured[] = [];
    const from = (to: typeof first, since: typeof first, subject: Measured["subject"]): Measured[] => {
      const cpu = difference(to.cpu, since.cpu);
      const waitMs = difference(to.wall, since.wall).taskMs - cpu.taskMs;
      return [
        { subject, metric: "task-time", value: cpuSlowdown * cpu.taskMs },
        { subject, metric: "script-time", value: cpuSlowdown * cpu.scriptMs },
        { subject, metric: "cpu-wait", value: Math.max(0, waitMs) },
      ];
    };
    return {
      stepStarts: async () => {
        before = await read();
      },
      stepEnds: async (step) => {
        last = await read();
        samples.push(...from(last, before, { scenario, profile, step }));
      },
      finish: async () => ({ samples: [...samples, ...from(last, first, { scenario, profile })] }),
    };
  },
};

/** What the main thread does, counted: layouts, recalculations of styles, and elements at the end. */
export const mainThreadCounts: VisitCollector = {
  name: "main-thread counts",
  metrics: ["layouts", "style-recalcs", "dom-nodes"],
  on: "examined",
  watch: async ({ page, cdp, scenario, profile }) => {
    const read = await countMainThread(cdp, "threadTicks");
    const first = await read();
    let before: MainThread = first;
    let last = first;
    let nodes = 0;
    const samples: Measured[] = [];
    const from = (to: MainThread, since: MainThread, subject: Measured["subject"]): Measured[] => {
      const { layouts, styleRecalcs } = difference(to, since);
      return [
        { subject, metric: "layouts", value: layouts },
        { subject, metric: "style-recalcs", value: styleRecalcs },
        { subject, metric: "dom-nodes", value: nodes },
      ];
    };
    return {
      stepStarts: async () => {
        before = await read();
      },
      stepEnds: async (step) => {
        last = await read();
        nodes = await page.evaluate(() => document.getElementsByTagName("*").length);
        samples.push(...from(last, before, { scenario, profile, step }));
      },
      finish: async () => ({ samples: [...samples, ...from(last, first, { scenario, profile })] }),
    };
  },
};
