import type { FindingWords } from "../../finding.ts";

const rc = "https://legacy.reactjs.org/blog/2020/08/10/react-v17-rc.html";

export const findings: Record<string, FindingWords> = {
  "events/document-listener": {
    severity: "warning",
    title: "A listener on the document no longer sees events that React code stops",
    why: ({ type, target, stoppedIn }) =>
      `React 17 listens at the root container, so stopPropagation() in a React handler (${(stoppedIn as string[]).join(", ")}) now keeps ${String(type)} from reaching ${String(target)}.`,
    next: ({ type, target }) =>
      `If it has to see every ${String(type)}, listen in the capture phase: \`${String(target)}.addEventListener("${String(type)}", listener, { capture: true })\`, and remove it with the same option.`,
    guide: `${rc}#fixing-potential-issues`,
  },
  "events/stop-immediate": {
    severity: "warning",
    title: "nativeEvent.stopImmediatePropagation() no longer reaches listeners on the document",
    why: () =>
      "It kept the document's other listeners from running since React 16 listened there as well; React 17 listens at the root container.",
    next: () => "Call `event.stopPropagation()`: from React 17 on it keeps the event from the document.",
    guide: `${rc}#changes-to-event-delegation`,
  },
  "events/scroll-does-not-bubble": {
    severity: "warning",
    title: "onScroll may rely on scrolls of elements inside",
    why: () =>
      "The handler looks at event.target, as is needed for scrolls that bubble up from inside; since React 17 onScroll does not bubble.",
    next: () => "Put onScroll on the element that scrolls, or use onScrollCapture.",
    guide: `${rc}#aligning-with-browsers`,
  },
  "events/passive-listener": {
    severity: "warning",
    title: "preventDefault() in a wheel or touch handler is ignored",
    why: ({ name }) =>
      `Since React 17 the browser treats ${String(name)} as passive, so the page scrolls and the console says so.`,
    next: () =>
      'Add the listener in an effect: `node.addEventListener("wheel", onWheel, { passive: false })`, or use CSS `touch-action` or `overscroll-behavior`.',
    guide: "https://github.com/facebook/react/issues/19651",
  },
  "events/focus-in-and-out": {
    severity: "info",
    title: "The native event behind onFocus and onBlur changed",
    why: ({ name }) =>
      `Since React 17 the native event of ${String(name)} is focusin or focusout, no longer focus or blur.`,
    next: () => "Compare with `event.type`, which is unchanged, rather than with `nativeEvent.type`.",
    guide: `${rc}#aligning-with-browsers`,
  },
  "events/capture-phase": {
    severity: "info",
    title: "A capture handler runs in the browser's capture phase",
    why: ({ name }) =>
      `React 16 ran ${String(name)} while the event bubbled at the document; since React 17 it runs before native listeners of elements inside.`,
    next: () => "Check native listeners on elements inside that rely on running first.",
    guide: `${rc}#aligning-with-browsers`,
  },
};
