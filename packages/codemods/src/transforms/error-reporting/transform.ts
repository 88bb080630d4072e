import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { classKind, classMembers, enclosingFunction } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import { memberName } from "../../syntax/origins.ts";
import { type ReportingFacts, reportingFacts, windowListeners } from "./facts.ts";
import { findings } from "./findings.ts";

/** Reports what hears of component errors in another way, or not at all, since React 19 does not throw them again. */
export default defineTransform<ReportingFacts, string[]>({
  name: "error-reporting",
  summary: "report error handling that counts on React throwing component errors again",
  rows: [54],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: [
    "react-dom",
    "ReactDOM",
    "getDerivedStateFromError",
    "onerror",
    'addEventListener("error"',
    "addEventListener('error'",
    "sentry",
    "bugsnag",
    "rollbar",
    "raven-js",
    "newrelic",
    "logrocket",
    "honeybadger",
    "airbrake",
    "datadog",
    "appsignal",
    "applicationinsights",
    "trackjs",
  ],
  findings,
  facts: reportingFacts,
  plan: (facts) => [...new Set([...facts.values()].flatMap((each) => each.reporters))].sort(),
  visit: ({ source, project, plan, found }) => {
    return {
      CallExpression(node) {
        const kind = startOf(node);
        if (!kind) return;
        // createRoot draws nothing yet.
        const draws = kind !== "root" || project.originOf(source, node.callee)?.name === "hydrateRoot";
        if (draws && (isTried(node) || isExpectedToThrow(node))) found(node).finding("error-reporting/try-catch");
        if (kind !== "update" && plan.length > 0 && !hasOptions(node, kind))
          found(node).finding("error-reporting/root", { reporters: plan });
      },
      ClassDeclaration: visitClass,
      ClassExpression: visitClass,
      end() {
        const usesReact =
          source.all("ImportDeclaration").some((each) => /^react(-dom)?(\/|$)/.test(each.source.value)) ||
          source.names.globals.has("require");
        if (!usesReact && plan.length === 0) return;
        for (const each of windowListeners(source)) found(each as Node).finding("error-reporting/window-listener");
      },
    };

    function visitClass(node: NodeOf<"ClassDeclaration" | "ClassExpression">): void {
      const derives = classMembers(node, "getDerivedStateFromError", "static").length > 0;
      if (!derives || classMembers(node, "componentDidCatch").length > 0 || !classKind(source, node)) return;
      const site = found(node.id ?? node);
      const [render] = classMembers(node, "render");
      const passesOn = source.all("ThrowStatement").some((each) => render && isInside(each, render));
      if (passesOn) site.ignore("boundary-that-throws-again");
      else site.finding("error-reporting/silent-boundary");
    }

    /** `root`: makes a root; `legacy`: the API before roots; `update`: draws into a root that a variable holds. */
    function startOf({ callee }: NodeOf<"CallExpression">): "root" | "legacy" | "update" | null {
      const origin = project.originOf(source, callee);
      if (origin?.rest.length === 0 && /^react-dom(\/client)?$/.test(origin.source)) {
        if (/^(createRoot|hydrateRoot)$/.test(origin.name)) return "root";
        return /^(render|hydrate)$/.test(origin.name) ? "legacy" : null;
      }
      if (callee.type !== "MemberExpression" || memberName(callee) !== "render") return null;
      const held = callee.object.type === "Identifier" ? source.names.bindingOf(callee.object)?.declaration : null;
      const made = held?.type === "VariableDeclarator" ? held.init : callee.object;
      return made?.type === "CallExpression" && startOf(made) === "root" ? "update" : null;
    }
  },
});

/** Whether the root is given options that mention errors, or something that cannot be looked into. */
function hasOptions(node: NodeOf<"CallExpression">, kind: "root" | "legacy"): boolean {
  if (kind === "legacy") return false;
  const index = node.arguments.length - 1;
  const last = node.arguments[index];
  const isHydration = node.arguments.length > 1 && last?.type === "JSXElement";
  return (
    index > 0 &&
    !isHydration &&
    last?.type !== "JSXFragment" &&
    (last?.type !== "ObjectExpression" ||
      last.properties.some(
        (each) => each.type !== "Property" || (each.key.type === "Identifier" && each.key.name.endsWith("Error")),
      ))
  );
}

/** Whether an error thrown by the call would reach a catch in the same function. */
function isTried(node: Node): boolean {
  const owner = enclosingFunction(node);
  for (
    let child: Node = node, parent = node.parent;
    parent && child !== owner;
    child = parent, parent = parent.parent
  ) {
    if (parent.type === "TryStatement" && parent.block === child && parent.handler) return true;
  }
  return false;
}

/** `expect(() => render(…)).toThrow()`, `assert.throws(() => render(…))`. */
function isExpectedToThrow(node: Node): boolean {
  const owner = enclosingFunction(node);
  const call = owner?.parent;
  if (call?.type !== "CallExpression" || (call.callee as Node) === owner) return false;
  if (memberName(call.callee)?.startsWith("throws")) return true;
  if (call.callee.type !== "Identifier" || call.callee.name !== "expect") return false;
  for (let parent = call.parent; parent?.type === "MemberExpression"; parent = parent.parent) {
    if (/^(toThrow|throws?$)/.test(memberName(parent) ?? "")) return true;
  }
  return false;
}
