import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { attributeName, functionBehind, hostTag } from "../../syntax/handlers.ts";
import { type DocumentListener, delegatedTypes, documentListener, documentProperty } from "./document-listener.ts";
import { findings } from "./findings.ts";
import { callsOnEvent, readsOfEvent } from "./handler-body.ts";

/** Whether a file stops React events on their way up. */
interface StopFacts {
  stops: boolean;
}

/** Finds code that depends on where React 16 listened: on the document, in its own order, with its own bubbling. */
export default defineTransform<StopFacts, { stopping: string[] }>({
  name: "events",
  summary: "report code that depends on React 16's event delegation at the document",
  rows: [8, 9, 10],
  preset: "migrate",
  since: "17",
  validFrom: "16",
  words: [
    "addEventListener",
    "(document,",
    "(document)",
    "document.on",
    "ownerDocument",
    "(document.body",
    "stopPropagation",
    "stopImmediatePropagation",
    "onScroll",
    "onWheel",
    "onTouch",
    "Capture",
    "nativeEvent",
  ],
  findings,
  facts: (source) => (source.text.includes("stopPropagation") ? { stops: true } : undefined),
  plan: (facts, project) => ({ stopping: [...facts.keys()].map((path) => path.slice(project.root.length + 1)).sort() }),
  visit({ source, plan, found }) {
    return {
      CallExpression(node) {
        const listener = documentListener(source, node);
        if (listener) return report(node, listener);
        const { callee } = node;
        const isStop =
          callee.type === "MemberExpression" &&
          callee.property.type === "Identifier" &&
          callee.property.name === "stopImmediatePropagation";
        if (
          isStop &&
          callee.object.type === "MemberExpression" &&
          callee.object.property.type === "Identifier" &&
          callee.object.property.name === "nativeEvent"
        ) {
          found(node).finding("events/stop-immediate");
        }
      },
      AssignmentExpression(node) {
        const listener = documentProperty(source, node);
        if (listener) report(node, listener);
      },
      JSXAttribute(node) {
        const name = attributeName(node);
        if (!name || !hostTag(node)) return;
        if (name === "onScroll") scroll(node);
        else if (/^on(Wheel|TouchStart|TouchMove)$/.test(name)) passive(node, name);
        else if (/^on(Focus|Blur)$/.test(name)) focus(node, name);
        else if (/^on[A-Z]\w+Capture$/.test(name) && !name.endsWith("PointerCapture"))
          found(node).finding("events/capture-phase", { name });
      },
    };

    function report(node: Node, { type, target, capture }: DocumentListener): void {
      const site = found(node);
      if (capture) site.ignore("listens-in-the-capture-phase");
      else if (!delegatedTypes.has(type)) site.ignore("not-a-delegated-event");
      // React 16 stopped them at the document already (executed on 16 to 19).
      else if (target === "window") site.ignore("the-window-never-saw-stopped-events");
      else if (plan.stopping.length === 0) site.ignore("nothing-stops-propagation");
      else site.finding("events/document-listener", { type, target, stoppedIn: plan.stopping.slice(0, 3) });
    }

    function scroll(node: NodeOf<"JSXAttribute">): void {
      const handler = functionBehind(source, node.value);
      const reads = handler ? readsOfEvent(source, handler) : [];
      if (reads.includes("target") && !reads.includes("currentTarget"))
        found(node).finding("events/scroll-does-not-bubble");
      else found(node).ignore("scroll-of-its-own-element");
    }

    function passive(node: NodeOf<"JSXAttribute">, name: string): void {
      const handler = functionBehind(source, node.value);
      if (handler && callsOnEvent(source, handler, "preventDefault"))
        found(node).finding("events/passive-listener", { name });
    }

    function focus(node: NodeOf<"JSXAttribute">, name: string): void {
      const handler = functionBehind(source, node.value);
      if (handler && readsOfEvent(source, handler).includes("nativeEvent"))
        found(node).finding("events/focus-in-and-out", { name });
    }
  },
});
