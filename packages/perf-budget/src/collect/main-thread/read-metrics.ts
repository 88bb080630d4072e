import type { CDPSession } from "playwright-core";

/** The browser's own counters of a page's main thread since it was opened; times in milliseconds. */
export interface MainThread {
  taskMs: number;
  scriptMs: number;
  layouts: number;
  styleRecalcs: number;
}

/** Lets a session count: processor time by `threadTicks`, time on the clock by `timeTicks`. A session knows one of both. */
export async function enableMetrics(cdp: CDPSession, timeDomain: "threadTicks" | "timeTicks"): Promise<void> {
  await cdp.send("Performance.enable", { timeDomain });
}

/** What DevTools itself did on the main thread is taken out: it is us who asked. */
export async function readMetrics(cdp: CDPSession): Promise<MainThread> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const value = (name: string): number => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`this browser does not count ${name}`);
    return found.value;
  };
  return {
    taskMs: 1000 * (value("TaskDuration") - value("DevToolsCommandDuration")),
    scriptMs: 1000 * value("ScriptDuration"),
    layouts: value("LayoutCount"),
    styleRecalcs: value("RecalcStyleCount"),
  };
}

export const difference = (to: MainThread, from: MainThread): MainThread => ({
  taskMs: to.taskMs - from.taskMs,
  scriptMs: to.scriptMs - from.scriptMs,
  layouts: to.layouts - from.layouts,
  styleRecalcs: to.styleRecalcs - from.styleRecalcs,
});
