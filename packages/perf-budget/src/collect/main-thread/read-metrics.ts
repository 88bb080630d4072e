import type { CDPSession } from "playwright-core";

/** What a page's main thread has done so far, by the browser's own counters; times in milliseconds. */
export interface MainThread {
  taskMs: number;
  scriptMs: number;
  layouts: number;
  styleRecalcs: number;
}

const none: MainThread = { taskMs: 0, scriptMs: 0, layouts: 0, styleRecalcs: 0 };

/**
 * Counts from now on, over all documents of the page: processor time by `threadTicks`, time on the clock by `timeTicks`. A session knows one of
 * both. What DevTools itself does is taken out: it is us who ask.
 */
export async function countMainThread(
  cdp: CDPSession,
  timeDomain: "threadTicks" | "timeTicks",
): Promise<() => Promise<MainThread>> {
  await cdp.send("Performance.enable", { timeDomain });
  let [before, last, document] = [none, none, 0];
  return async () => {
    const { metrics } = await cdp.send("Performance.getMetrics");
    const value = (name: string): number => {
      const found = metrics.find((metric) => metric.name === name);
      if (!found) throw new Error(`this browser does not count ${name}`);
      return found.value;
    };
    // Chromium counts each document from 0. What the last one did after it was last read is lost.
    const current = value("NavigationStart");
    if (current !== document) [before, document] = [sum(before, last), current];
    last = {
      taskMs: 1000 * (value("TaskDuration") - value("DevToolsCommandDuration")),
      scriptMs: 1000 * value("ScriptDuration"),
      layouts: value("LayoutCount"),
      styleRecalcs: value("RecalcStyleCount"),
    };
    return sum(before, last);
  };
}

export const difference = (to: MainThread, from: MainThread): MainThread => ({
  taskMs: to.taskMs - from.taskMs,
  scriptMs: to.scriptMs - from.scriptMs,
  layouts: to.layouts - from.layouts,
  styleRecalcs: to.styleRecalcs - from.styleRecalcs,
});

const sum = (a: MainThread, b: MainThread): MainThread => ({
  taskMs: a.taskMs + b.taskMs,
  scriptMs: a.scriptMs + b.scriptMs,
  layouts: a.layouts + b.layouts,
  styleRecalcs: a.styleRecalcs + b.styleRecalcs,
});
