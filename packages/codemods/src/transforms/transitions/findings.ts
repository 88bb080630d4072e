import type { FindingWords } from "../../finding.ts";

const guide = "https://react.dev/reference/react/startTransition";
const byHand = "Set what the input shows first, and the rest in `startTransition(() => this.setState({ … }))`.";

export const findings: Record<string, FindingWords> = {
  "transitions/spread-state": {
    severity: "info",
    title: "An input's state and a list are set together through a spread",
    why: () => "Which keys the spread sets cannot be told, so the update was not split.",
    next: () => byHand,
    guide,
  },
  "transitions/callback": {
    severity: "info",
    title: "An input's state and a list are set together, with a callback",
    why: () =>
      "The callback runs when both are on the page; after splitting it would have to be told which of them it waits for.",
    next: () => byHand,
    guide,
  },
  "transitions/not-a-statement": {
    severity: "info",
    title: "An input's state and a list are set together inside of an expression",
    why: () => "There is no place for a second statement.",
    next: () => byHand,
    guide,
  },
  "transitions/debounce-is-steered": {
    severity: "info",
    title: "A debounce in front of a render is cancelled or flushed",
    why: () =>
      "A transition would show the result sooner and is interrupted by typing, and it cannot be cancelled by hand.",
    next: () => "Drop cancel and flush, and set the state in `startTransition(() => …)` without the debounce.",
    guide,
  },
  "transitions/debounced-function": {
    severity: "info",
    title: "A debounced function expression only sets state",
    why: () => "It may use its own this, so it was not unwrapped.",
    next: () => "Write it as an arrow function and set the state in `startTransition(() => …)` without the debounce.",
    guide,
  },
  "transitions/deferred-list": {
    severity: "info",
    title: "A list is derived from what an input shows, on every key",
    why: ({ state, list }) =>
      `${String(list)} is made again and drawn before the next letter of ${String(state)} shows.`,
    next: ({ state, list }) => {
      const deferred = `deferred${String(state).charAt(0).toUpperCase()}${String(state).slice(1)}`;
      return `Derive it from \`const ${deferred} = useDeferredValue(${String(state)})\` in a useMemo, and draw ${String(list)} in a component wrapped in memo, or else the urgent render draws all rows as well.`;
    },
    guide: "https://react.dev/reference/react/useDeferredValue#deferring-re-rendering-for-a-part-of-the-ui",
  },
};
