import { ownWork } from "./attribution.ts";
import type { Finding, FindingCode } from "./finding.ts";
import type { Reason } from "./verdict.ts";

/** What a code says to a person. */
export interface Words {
  /** What happened, with the names in it. */
  title: (args: Finding["args"]) => string;
  /** What to do next. */
  next: (args: Finding["args"]) => string;
}

/** As code, whatever is in it. */
const name = (value: string | number | undefined): string => `\`${String(value).replaceAll("`", "'")}\``;

/** `2 more times`; with no base to compare with, `3 times`. */
const times = (count: string | number | undefined, alone: string | number | undefined): string =>
  `${count} ${alone ? "" : "more "}${count === 1 ? "time" : "times"}`;

/** The words of every cause. */
export const findingWords: Record<FindingCode, Words> = {
  "lcp-element": {
    title: ({ before, element }) => `Another element is the largest now: ${name(element)} instead of ${name(before)}`,
    next: ({ element }) =>
      `If ${name(element)} should not be the largest, look at what hides or delays the other one; if it should, load it early.`,
  },
  "lcp-part": {
    title: ({ name: part, element, alone }) =>
      alone
        ? `The ${part} of the largest element ${name(element)} takes the most`
        : `The ${part} of the largest element ${name(element)} grew`,
    next: ({ part, url }) =>
      ({
        ttfb: "Look at the server: which endpoint behind the page answers later.",
        loadDelay: `Let the browser find it earlier: \`<link rel="preload" as="image"${url ? ` href="${url}"` : ""}>\`, \`fetchpriority="high"\`, and no \`loading="lazy"\`.`,
        loadDuration: `Make it smaller or serve it from nearer${url ? `: ${name(url)}` : ""}.`,
        renderDelay:
          "It was there and not shown: look for blocking scripts, styles or fonts, and for content that waits for a render on the client.",
      })[String(part)] ?? "Look at this part.",
  },
  "interaction-phase": {
    title: ({ name: phase, event, target, alone }) =>
      `The ${phase} of ${name(event)} on ${name(target)} ${alone ? "takes the most" : "grew"}`,
    next: ({ phase, handler }) =>
      ({
        inputDelay:
          "Something else held the main thread when the input came: look for timers and long tasks just before it.",
        processing: handler
          ? `Look at the handler ${name(handler)}: do less in it, or put what can wait into \`startTransition\`.`
          : "Do less in the handler, or put what can wait into `startTransition`.",
        presentation:
          "The handler was done and the frame was late: look for large renders, forced layouts and many changed nodes.",
      })[String(phase)] ?? "Look at this phase.",
  },
  "shifted-element": {
    title: ({ element, alone }) => `${name(element)} moves${alone ? "" : " further"}`,
    next: ({ element }) =>
      `Keep its place before it comes: give what stands above ${name(element)} a height, or \`aspect-ratio\`.`,
  },
  "component-renders": {
    title: ({ component, more, alone }) => `${name(component)} renders ${times(more, alone)}`,
    next: ({ component, what, name: of }) =>
      what === "parent"
        ? `Its parent renders more often while its own props stay the same: keep ${name(component)} in \`memo\`, or move the state down.`
        : what
          ? `The ${what} ${name(of)} changes more often: keep the same value while nothing in it changed.`
          : `Record ${name(component)} in React DevTools' profiler with "why did this render".`,
  },
  "component-time": {
    title: ({ component, alone }) =>
      alone
        ? `${name(component)} takes the most to render`
        : `${name(component)} takes longer to render, as often as before`,
    next: ({ component }) => `Look at what ${name(component)} computes while rendering.`,
  },
  "state-changes": {
    title: ({ component, name: of, more, alone }) =>
      `${name(component)} changes its state (${of}) ${times(more, alone)}, and React commits each time`,
    next: () => "Set it together with the state that it follows, or compute it while rendering instead of keeping it.",
  },
  "module-grew": {
    title: ({ module, chunk, isNew, alone }) =>
      `${name(module)} ${alone ? "is a large part of" : isNew ? "is new in" : "grew in"} ${name(chunk)}`,
    next: ({ through }) =>
      through
        ? `It comes in through ${through}. Import it there with \`import()\`, or import less of it.`
        : "Import it with `import()`, or import less of it.",
  },
  "request-added": {
    title: ({ url, more, isNew, alone }) =>
      isNew ? `${name(url)} is asked for now` : `${name(url)} is asked for ${times(more, alone)}`,
    next: ({ type, url }) =>
      ({
        script: `If it is not needed at once, load it with \`import()\` when it is.`,
        image: `If it is below the fold, give it \`loading="lazy"\`.`,
        fetch: `Ask once and keep the answer, or let the page's first answer carry it.`,
        xhr: `Ask once and keep the answer, or let the page's first answer carry it.`,
      })[String(type)] ?? `See who asks for ${name(url)}, and whether it can wait.`,
  },
  "request-grew": {
    title: ({ url, alone }) => `${name(url)} is ${alone ? "large" : "larger"}`,
    next: ({ type }) =>
      ({
        script: "Give its bundle a budget: that names the module that grew.",
        image: "Compress it better, or send the size that is shown.",
      })[String(type)] ?? "Send less of it: see what in it is new, and whether it is compressed.",
  },
  "backend-calls": {
    title: ({ call, more, alone }) => `${name(call)} is called ${times(more, alone)} for one answer`,
    next: ({ call }) => `Ask ${name(call)} once for all ids instead of once for each.`,
  },
  "backend-slower": {
    title: ({ call, alone }) =>
      call === ownWork
        ? `The endpoint itself takes ${alone ? "the most" : "longer"}, not what it calls`
        : `${name(call)} ${alone ? "takes the most" : "answers later"}`,
    next: ({ call }) =>
      call === ownWork
        ? "Look at what it does between its calls: waiting in a row, loops, a larger answer to put together."
        : `Look at the query or the service behind ${name(call)}.`,
  },
  "payload-grew": {
    title: ({ path, alone }) =>
      `${path ? name(path) : "The answer"} is ${alone ? "large" : "larger"}${path ? " in the answer" : ""}`,
    next: ({ path }) => `Send ${path ? name(path) : "it"} only to callers that use it, or in a request of its own.`,
  },
  "schema-violated": {
    title: ({ path, problem }) => `${path ? name(path) : "The answer"} is not as the contract says: ${problem}`,
    next: () => "Correct the handler; or change the contract, and with it every caller.",
  },
  "audit-worse": {
    title: ({ title, element }) => `${title}${element ? `: ${name(element)}` : ""}`,
    next: ({ audit }) => `Open https://developer.chrome.com/docs/lighthouse/ and look for ${name(audit)}.`,
  },
  "function-slower": {
    title: ({ function: of, alone }) => `${name(of)} ${alone ? "takes the most" : "runs longer"}`,
    next: () => "Look at its line in a CPU profile of head beside one of base.",
  },
  "machine-noise": {
    title: ({ pairs, few }) =>
      few
        ? `${pairs} ${pairs === 1 ? "pair is" : "pairs are"} too few to tell`
        : `The machine is too noisy to tell after ${pairs} pairs`,
    next: ({ needed, few }) =>
      Number(needed) > 0
        ? `About ${needed} pairs would do: raise \`decision.maxPairs\`, tolerate more, or use a quieter machine.`
        : few
          ? "Measure more pairs: raise `decision.maxPairs` or `decision.maxMinutes`."
          : "Measure more often, or on a quieter machine.",
  },
  unexplained: {
    title: ({ metric }) => `Nothing that was measured beside ${metric} tells why`,
    next: () => "Record a trace of this scenario on base and head, and compare them.",
  },
};

/** Why a check ended as it did. */
export const reasonWords: Record<Reason, string> = {
  within: "within what is allowed",
  "over-limit": "beyond the limit",
  slower: "worse than base, beyond noise and tolerance",
  more: "worse than base",
  "too-few": "too few measurements to tell",
  "too-noisy": "too noisy to tell",
  varies: "a figure that should repeat exactly does not, and its values disagree",
  "not-measured": "was not measured",
  "base-not-measured": "was not measured on base",
  gaps: "more than one measurement in ten failed",
};
