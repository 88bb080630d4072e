import type * as WebVitals from "web-vitals/attribution";
import type { NavigationNotes, PageNotes, StepNotes, VitalsInPage } from "./page-notes.ts";

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
type LongFrame = PerformanceEntry & { scripts: { duration: number; invoker: string; sourceURL: string }[] };

/**
 * Runs in the page before the site does, with `web-vitals` already there, and is sent there as text: it can use nothing outside of itself.
 */
export function watchVitalsInPage(vitals: typeof WebVitals): VitalsInPage {
  const patienceMs = 1000;
  const navigations = new Map<number | string, NavigationNotes>();
  const noteOf = (metric: WebVitals.Metric): NavigationNotes => {
    const isSoft = metric.navigationType === "soft-navigation";
    const key = isSoft ? metric.navigationId : "document";
    const known = navigations.get(key);
    if (known) return known;
    const startMs = isSoft ? (metric.navigationStartTime ?? 0) : 0;
    const fresh = { isSoft, startMs, url: metric.navigationURL ?? location.href };
    navigations.set(key, fresh);
    return fresh;
  };
  const always = { reportAllChanges: true, reportSoftNavs: true };
  vitals.onTTFB((metric) => (noteOf(metric).ttfb = metric.value), always);
  vitals.onFCP((metric) => (noteOf(metric).fcp = metric.value), always);
  vitals.onCLS((metric) => (noteOf(metric).cls = metric.value), always);
  vitals.onLCP((metric) => {
    const { target = "", url = "", ...parts } = metric.attribution;
    const partsMs = {
      ttfb: parts.timeToFirstByte,
      loadDelay: parts.resourceLoadDelay,
      loadDuration: parts.resourceLoadDuration,
      renderDelay: parts.elementRenderDelay,
    };
    noteOf(metric).lcp = { value: metric.value, element: target, url, partsMs };
  }, always);

  let step: StepNotes = begin(0);
  let firstInteraction = 0;
  let address = location.href;
  watchInteractions(step, true);
  const shifts: Shift[] = [];
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.startTime >= step.startMs) note(entry);
    }).observe({ type, buffered: true });
  observe("layout-shift", (entry) => noteShift(entry as Shift));
  observe("longtask", ({ duration }) => (step.blockingMs += Math.max(0, duration - 50)));
  observe("long-animation-frame", (entry) => {
    const [script] = (entry as LongFrame).scripts.toSorted((a, b) => b.duration - a.duration);
    step.longFrames.push({
      startMs: entry.startTime,
      durationMs: entry.duration,
      script: script ? script.invoker : "",
    });
  });

  return {
    startStep: () => {
      step = begin(performance.now());
      address = location.href;
      firstInteraction = count();
      shifts.length = 0;
      watchInteractions(step, false);
    },
    read: async (): Promise<PageNotes> => {
      await frames(2);
      // What is shown last is told last: an address that changed by itself is a soft navigation, as soon as it has been drawn.
      const until = performance.now() + patienceMs;
      const isTold = () =>
        [...navigations.values()].some(({ isSoft, startMs, lcp }) => isSoft && lcp && startMs >= step.startMs);
      const isSoft = () => location.href !== address && count() > firstInteraction;
      while (isSoft() && !isTold() && performance.now() < until) await frames(1);
      return { navigations: [...navigations.values()], step: { ...step, interactions: count() - firstInteraction } };
    },
  };

  async function frames(number: number) {
    for (let left = number; left > 0; left--)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }

  function begin(startMs: number): StepNotes {
    return { startMs, interactions: 0, inp: null, cls: 0, shifts: [], blockingMs: 0, longFrames: [] };
  }

  function count(): number {
    return (performance as { interactionCount?: number }).interactionCount ?? 0;
  }

  /** A subscription of its own for each step, which knows nothing of what came before. */
  function watchInteractions(own: StepNotes, buffered: boolean) {
    const note = ({ value, attribution, entries }: WebVitals.INPMetricWithAttribution) => {
      const {
        interactionTarget = "",
        inputDelay,
        processingDuration,
        presentationDelay,
        interactionTime,
      } = attribution;
      own.inp = {
        value,
        target: interactionTarget,
        event: entries[0]?.name ?? attribution.interactionType ?? "",
        startMs: interactionTime ?? 0,
        phasesMs: { inputDelay, processing: processingDuration, presentation: presentationDelay },
      };
    };
    // Sixteen milliseconds is the least that a browser reports.
    const options = { reportAllChanges: true, durationThreshold: 16, buffered };
    vitals.onINP(note, options);
  }

  /** The greatest sum of a burst: less than a second between two shifts, five in all. */
  function noteShift(entry: Shift) {
    // Emulating a phone resizes the page as it opens, and Chromium 150 takes that for input: before any real one, there was none.
    if (entry.hadRecentInput && count() > 0) return;
    const [first, last] = [shifts[0], shifts.at(-1)];
    if (first && last && (entry.startTime - last.startTime >= 1000 || entry.startTime - first.startTime >= 5000))
      shifts.length = 0;
    shifts.push(entry);
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    if (sum > step.cls) step.cls = sum;
    step.shifts.push({ element: describe(entry.sources[0]?.node ?? null), value: entry.value });
  }

  /** A selector that a person recognises: up to the nearest id. */
  function describe(node: Node | null): string {
    const parts: string[] = [];
    for (let at = node instanceof Element ? node : (node?.parentElement ?? null); at; at = at.parentElement) {
      const name = at.localName + (at.id ? `#${at.id}` : [...at.classList].map((each) => `.${each}`).join(""));
      parts.unshift(name);
      if (at.id || parts.length >= 4) break;
    }
    return parts.join(">") || "(gone)";
  }
}
