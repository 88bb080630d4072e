/** What a page's own script notes down for the vitals collector. Times in milliseconds from the document's start. */
export interface PageNotes {
  /** The document's own navigation first, then soft ones, each with the last that was said of it. */
  navigations: NavigationNotes[];
  /** Since the last step began, or since the document did. */
  step: StepNotes;
}

export interface NavigationNotes {
  isSoft: boolean;
  startMs: number;
  url: string;
  lcp?: LcpNotes;
  fcp?: number;
  ttfb?: number;
  cls?: number;
}

export interface LcpNotes {
  value: number;
  element: string;
  url: string;
  partsMs: { ttfb: number; loadDelay: number; loadDuration: number; renderDelay: number };
}

export interface StepNotes {
  /** When it began. */
  startMs: number;
  /** How many interactions there were, also those too quick to be noted. */
  interactions: number;
  inp: InteractionNotes | null;
  /** The greatest burst of shifts. */
  cls: number;
  shifts: { element: string; value: number }[];
  blockingMs: number;
  longFrames: { startMs: number; durationMs: number; script: string }[];
}

export interface InteractionNotes {
  value: number;
  target: string;
  event: string;
  startMs: number;
  phasesMs: { inputDelay: number; processing: number; presentation: number };
}

/** What the script leaves on the page for the collector to call. */
export interface VitalsInPage {
  startStep: () => void;
  read: () => Promise<PageNotes>;
}
