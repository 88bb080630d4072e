/** An export or module that went away without one in its place. */
export interface Gone {
  /** The key of its words. */
  code: string;
  /** The last release that had it. */
  until: string;
  /** What to write instead, for the finding. */
  instead: string;
}

const scheduler =
  "`startTransition` of react for work that may wait, plain updates for the rest: React 18 and later choose the priority by the event";
const priorities = "what scheduler exports under the same name, or `startTransition` of react";
const simulated =
  '`element.dispatchEvent(new TouchEvent("touchstart", { bubbles: true }))` inside `act`, or `fireEvent` of @testing-library/react';

/** By module and export. */
export const goneExports: Record<string, Record<string, Gone>> = {
  "react-dom": {
    unstable_flushControlled: {
      code: "api",
      until: "17",
      instead: "the call's body, or `flushSync` where the lines that follow need the result",
    },
    unstable_createEventHandle: {
      code: "api",
      until: "17 (experimental)",
      instead: "`useEffect` with `addEventListener` and its clean-up",
    },
    unstable_runWithPriority: { code: "api", until: "18", instead: priorities },
    unstable_scheduleHydration: {
      code: "api",
      until: "17 (experimental)",
      instead: "nothing: `hydrateRoot` with Suspense hydrates first what is clicked",
    },
    unstable_discreteUpdates: { code: "api", until: "16", instead: scheduler },
    unstable_flushDiscreteUpdates: { code: "api", until: "16", instead: "`flushSync` of react-dom" },
    unstable_interactiveUpdates: { code: "api", until: "16", instead: scheduler },
    unstable_flushInteractiveUpdates: { code: "api", until: "16", instead: "`flushSync` of react-dom" },
    unstable_deferredUpdates: { code: "api", until: "16", instead: "`startTransition` of react" },
    unstable_syncUpdates: { code: "api", until: "16", instead: "`flushSync` of react-dom" },
    unstable_createRoot: { code: "api", until: "17 (experimental)", instead: "`createRoot` of react-dom/client" },
    unstable_createBlockingRoot: {
      code: "api",
      until: "17 (experimental)",
      instead: "`createRoot` of react-dom/client",
    },
    unstable_createSyncRoot: { code: "api", until: "16 (experimental)", instead: "`createRoot` of react-dom/client" },
    createBlockingRoot: { code: "api", until: "17 (experimental)", instead: "`createRoot` of react-dom/client" },
    unstable_isNewReconciler: { code: "api", until: "18", instead: "nothing" },
  },
  "react-dom/test-utils": {
    SimulateNative: { code: "test-api", until: "16", instead: simulated },
    nativeTouchData: { code: "test-api", until: "18", instead: simulated },
    traverseTwoPhase: {
      code: "test-api",
      until: "18",
      instead: "a real event, dispatched on the element, which React takes through both phases itself",
    },
  },
};

/** By module specifier. */
export const goneModules: Record<string, string> = {
  "react-dom/unstable-native-dependencies":
    "ResponderEventPlugin is part of react-native; on the web, react-native-web brings its own responder system",
  "react-dom/unstable-fizz": "`renderToPipeableStream` of react-dom/server",
  "react-dom/unstable-fizz.node": "`renderToPipeableStream` of react-dom/server",
  "react-dom/unstable-fizz.browser": "`renderToReadableStream` of react-dom/server",
  "react-dom/unstable-fire": "react-dom itself",
  "react-dom/unstable-new-scheduler": "react-dom itself",
  "react-dom/unstable-interaction-tracing": "the Profiler component",
};
