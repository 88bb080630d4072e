import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Attribution } from "../../attribution.ts";
import type { Evidence, Measured, VisitCollector } from "../../collector.ts";
import type { NavigationNotes, PageNotes, StepNotes, VitalsInPage } from "./page-notes.ts";
import { watchVitalsInPage } from "./watch-in-page.ts";

type InPage = { perfBudgetVitals?: VitalsInPage };

/** The script for the page: the library, kept to itself, and what notes down what it says. */
function pageScript(): string {
  const library = readFileSync(createRequire(import.meta.url).resolve("web-vitals/attribution"), "utf8");
  return `if (window === window.top) (() => {
    const exports = {}, module = { exports };
    (function () { ${library}\n }).call(globalThis);
    globalThis.perfBudgetVitals = (${String(watchVitalsInPage)})(exports);
  })();`;
}

/** Web Vitals of each navigation and each step, as the `web-vitals` library sees them, with what it attributes them to. */
export const webVitals: VisitCollector = {
  name: "web-vitals",
  metrics: ["lcp", "inp", "cls", "fcp", "ttfb", "tbt", "long-frame-time"],
  on: "felt",
  watch: async ({ page, scenario, profile }) => {
    await page.addInitScript({ content: pageScript() });
    const samples: Measured[] = [];
    const evidence: Evidence[] = [];
    const steps: StepNotes[] = [];
    let landing: NavigationNotes | undefined;
    let worstCls = 0;
    return {
      stepStarts: async () => {
        await page.evaluate(() => (globalThis as InPage).perfBudgetVitals?.startStep());
      },
      stepEnds: async (step) => {
        const notes = await page.evaluate(
          async (): Promise<PageNotes | null> => (await (globalThis as InPage).perfBudgetVitals?.read()) ?? null,
        );
        if (!notes) throw new Error("the page's script was not there");
        const own = notes.navigations.filter(({ isSoft, startMs }) =>
          isSoft ? startMs >= notes.step.startMs : notes.step.startMs === 0,
        );
        landing ??= own[0];
        for (const { cls } of notes.navigations) worstCls = Math.max(worstCls, cls ?? 0);
        steps.push(notes.step);
        const subject = { scenario, profile, step };
        samples.push(...ofNavigation(own[0], subject), ...ofStep(notes.step, subject));
        evidence.push({ step, attributions: attributionsOf(own[0], notes.step) });
      },
      finish: async () => {
        const subject = { scenario, profile };
        const worst = steps.flatMap(({ inp }) => inp ?? []).toSorted((a, b) => b.value - a.value)[0] ?? null;
        const whole: StepNotes = {
          startMs: 0,
          interactions: steps.reduce((sum, each) => sum + each.interactions, 0),
          inp: worst,
          cls: Math.max(worstCls, ...steps.map(({ cls }) => cls)),
          shifts: [],
          blockingMs: steps.reduce((sum, each) => sum + each.blockingMs, 0),
          longFrames: steps.flatMap(({ longFrames }) => longFrames),
        };
        return { samples: [...samples, ...ofNavigation(landing, subject), ...ofStep(whole, subject)], evidence };
      },
    };
  },
};

function ofNavigation(navigation: NavigationNotes | undefined, subject: Measured["subject"]): Measured[] {
  if (!navigation) return [];
  const { lcp, fcp, ttfb } = navigation;
  return [
    ...(lcp ? [{ subject, metric: "lcp" as const, value: lcp.value }] : []),
    ...(fcp === undefined ? [] : [{ subject, metric: "fcp" as const, value: fcp }]),
    ...(ttfb === undefined || subject.step !== undefined ? [] : [{ subject, metric: "ttfb" as const, value: ttfb }]),
  ];
}

/** What an interaction is said to take that was over before the browser reports it. */
const tooQuickMs = 8;

function ofStep(
  { inp, interactions, cls, blockingMs, longFrames }: StepNotes,
  subject: Measured["subject"],
): Measured[] {
  const inpMs = inp?.value ?? (interactions > 0 ? tooQuickMs : null);
  return [
    inpMs === null
      ? { subject, metric: "inp", value: null, missing: "nothing was clicked, tapped or typed" }
      : { subject, metric: "inp", value: inpMs },
    { subject, metric: "cls", value: cls },
    { subject, metric: "tbt", value: blockingMs },
    { subject, metric: "long-frame-time", value: longFrames.reduce((sum, { durationMs }) => sum + durationMs, 0) },
  ];
}

function attributionsOf(navigation: NavigationNotes | undefined, { inp, shifts }: StepNotes): Attribution[] {
  const { lcp } = navigation ?? {};
  return [
    ...(lcp
      ? [{ kind: "lcp" as const, element: lcp.element, ...(lcp.url ? { url: lcp.url } : {}), partsMs: lcp.partsMs }]
      : []),
    ...(inp ? [{ kind: "interaction" as const, target: inp.target, event: inp.event, phasesMs: inp.phasesMs }] : []),
    ...shifts.map(({ element, value }) => ({ kind: "shift" as const, element, value })),
  ];
}
