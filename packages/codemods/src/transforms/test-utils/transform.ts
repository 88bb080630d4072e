import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { namedAct, timerStatements, waitingStatements, wrapInAct, wrapInAsyncAct } from "../../syntax/act.ts";
import { FreeNames } from "../../syntax/free-names.ts";
import type { Site } from "../../transform.ts";
import { findings } from "./findings.ts";
import { lookups, utilityName } from "./names.ts";
import { askOtherwise } from "./questions.ts";
import { planRendered } from "./rendered.ts";
import { fire } from "./simulate.ts";

type Call = NodeOf<"CallExpression">;

/** What react-dom/test-utils had besides `act` → Testing Library, React and the DOM. */
export default defineTransform({
  name: "test-utils",
  summary: "replace react-dom/test-utils by Testing Library and the DOM",
  rows: [49],
  preset: "migrate",
  since: "19",
  validFrom: "17",
  words: ["react-dom/test-utils", "react-addons-test-utils"],
  findings,
  visit: ({ source, project, found }) => {
    const renders: Call[] = [];
    const searches: { call: Call; name: string }[] = [];
    const nameOf = (node: Node) => utilityName(source, project, node);

    return {
      CallExpression(node) {
        const utility = nameOf(node.callee);
        if (!utility) {
          const owner =
            node.callee.type === "MemberExpression" && node.callee.computed ? nameOf(node.callee.object) : null;
          if (owner?.name === "Simulate")
            found(node).finding("test-utils/event", { event: "event", because: "which event it is cannot be seen" });
          return;
        }
        const { name, event } = utility;
        if (name === "renderIntoDocument") return void renders.push(node);
        if (lookups.test(name)) return void searches.push({ call: node, name });
        if (name === "default") return;
        const site = found(node);
        if (event !== null) {
          const edits = fire(source, site, node, event);
          if ("because" in edits) site.finding("test-utils/event", { event, because: edits.because });
          else site.change(edits, `fired ${event}`);
        } else if (/^is[A-Z]/.test(name)) {
          const edits = askOtherwise(source, site, node, name);
          if (edits) site.change(edits, `asked ${name} otherwise`);
          else site.finding("test-utils/shape", { name });
        } else if (name === "mockComponent") site.finding("test-utils/mock-component");
        else site.finding("test-utils/component-lookup", { name });
      },
      end() {
        const names = new FreeNames(source);
        const done = new Set<Node>();
        let isRendered = false;
        for (const call of renders) {
          if (done.has(call)) continue;
          const rendered = planRendered(
            { source, project, names, isRender: (each) => renders.includes(each as Call) },
            call,
          );
          for (const each of rendered.calls) done.add(each);
          const site = found(call);
          if (rendered.blocked.length > 0) {
            site.finding("test-utils/rendered", { uses: [...new Set(rendered.blocked)] });
          } else {
            for (const each of rendered.lookups) done.add(each);
            site.change(rendered.edits(site), "rendered with Testing Library");
            isRendered = true;
          }
        }
        for (const { call, name } of searches) if (!done.has(call)) found(call).finding("test-utils/lookup", { name });
        if (isRendered) letTimeActs();
        for (const { node, name } of passedOn()) found(node).finding("test-utils/value", { name });
      },
    };

    /** Fake timers and promises set state outside of any event; concurrent roots show it when an act ends. */
    function letTimeActs(): void {
      const act = (site: Site) => namedAct(source) ?? site.import("@testing-library/react", "act");
      for (const each of timerStatements(source)) {
        const site = found(each);
        site.change(wrapInAct(source, each, act(site)), "let timers fire inside act");
      }
      for (const each of waitingStatements(source)) {
        const site = found(each);
        site.change(wrapInAsyncAct(source, each, act(site)), "waited inside act");
      }
    }

    /** Utilities, or all of them, that are used other than by calling them. */
    function passedOn(): { node: Node; name: string }[] {
      return [...source.names.root.bindings.values()].flatMap((binding) => {
        if (!nameOf(binding.identifier)) return [];
        return binding.references.flatMap((reference) => {
          let node: Node = reference;
          while (node.parent?.type === "MemberExpression" && node.parent.object === node) node = node.parent;
          const { parent } = node;
          const isCalled = parent?.type === "CallExpression" && parent.callee === node;
          const isAlias =
            parent?.type === "VariableDeclarator" &&
            parent.init === node &&
            source.names.scopeOf(parent) === source.names.root;
          const utility = nameOf(node);
          return isCalled || isAlias || !utility
            ? []
            : [{ node, name: utility.name === "default" ? "test-utils" : utility.name }];
        });
      });
    }
  },
});
