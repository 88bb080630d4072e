import { Profiler, useCallback, type ComponentType, type ReactNode } from "react";

/** One commit of a watched part of the page. */
export type RenderReport = {
  /** The name that the watcher was given. */
  name: string;
  phase: "mount" | "update" | "nested-update";
  /** Time that React spent on rendering this part, in milliseconds. */
  durationMs: number;
  /** When the commit happened, in milliseconds since the page started. */
  committedAtMs: number;
};

type Listener = (report: RenderReport) => void;
const listeners = new Set<Listener>();

declare global {
  /** A gate that drives a browser puts an empty list here before the page starts, and finds every report in it. */
  var renderReports: RenderReport[] | undefined;
}

/**
 * Hears of every commit of every watched part, until the returned function is called. A performance gate asks
 * with this, or from outside of the page with `renderReports`; while nobody asks, watching reports nothing. Production builds of React report
 * only when built for profiling.
 */
export function listenToRenders(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * A frame to put around a part of the page whose renders have a budget. Nothing is added to the page.
 *
 * @example
 * const Watched = useRenderBudget("search results");
 * return <Watched><Results /></Watched>;
 */
export function useRenderBudget(name: string): ComponentType<{ children: ReactNode }> {
  return useCallback(
    function RenderBudget({ children }: { children: ReactNode }) {
      return (
        <Profiler id={name} onRender={report}>
          {children}
        </Profiler>
      );
    },
    [name],
  );
}

function report(
  name: string,
  phase: RenderReport["phase"],
  durationMs: number,
  _unoptimisedMs: number,
  _startedAtMs: number,
  committedAtMs: number,
) {
  const told: RenderReport = { name, phase, durationMs, committedAtMs };
  for (const listener of listeners) listener(told);
  globalThis.renderReports?.push(told);
}
