import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { removeFromList } from "../../syntax/lines.ts";
import { memberName } from "../../syntax/origins.ts";
import { SupportBringer } from "../../support-code.ts";
import type { Context, Site, Visitors } from "../../transform.ts";
import type { LoadablePlan } from "./facts.ts";
import { withFallback } from "./with-fallback.ts";
import { withLoading } from "./with-loading.ts";

/** Options of react-loadable that only its server side and its Babel plugin read. */
const serverOptions = new Set(["webpack", "modules"]);

/** Visitors for calls of the libraries, their types, and whatever else is done with them. */
export function callVisitor({ source, project, plan, found }: Context<LoadablePlan>): Visitors {
  const bringer = new SupportBringer(source);
  const isOurs = (module: string) => module === "react-loadable" || module === "@loadable/component";

  return {
    ImportDeclaration(node) {
      const module = node.source.value;
      if (module === "@loadable/server" || module === "react-loadable/webpack")
        found(node).finding("loadable/server", { evidence: module });
    },
    CallExpression(node) {
      const mocked = mockedModule(node);
      if (mocked !== null && isOurs(mocked)) return found(node).finding("loadable/mocked", { module: mocked });
      const origin = project.originOf(source, node.callee);
      if (!origin || !isOurs(origin.source)) return;
      if (origin.name === "lazy" && origin.rest.length === 0) return;
      const site = found(node);
      if (plan.server !== null) return site.finding("loadable/server", { evidence: plan.server });
      if (origin.name === "lib" || origin.rest.includes("lib")) return site.finding("loadable/library");
      const isMap = origin.source === "react-loadable" && origin.name === "Map";
      if (origin.rest.length > 0 || (origin.name !== "default" && origin.name !== "loadable" && !isMap))
        return site.finding("loadable/options", { evidence: origin.name });
      if (origin.source === "react-loadable") withLoadingCall(site, node);
      else withFallbackCall(site, node);
    },
    JSXOpeningElement(node) {
      const origin = project.originOf(source, node.name);
      if (origin && isOurs(origin.source) && origin.name === "Capture")
        found(node).finding("loadable/server", { evidence: "Loadable.Capture" });
    },
    TSTypeReference(node) {
      const origin = project.originOf(source, node.typeName);
      if (!origin || !isOurs(origin.source)) return;
      const name = memberName(node.typeName) ?? origin.name;
      const site = found(node);
      if (plan.server !== null) return site.ignore("kept-with-the-library");
      if (origin.name !== "LoadingComponentProps") return site.finding("loadable/type", { name });
      const brought = bringer.bring(site, withLoading, plan.loading, "LoadingProps");
      if (brought.edits === null) return site.finding("loadable/type", { name });
      site.change([replace(node.typeName, brought.text), ...brought.edits], "own type of the props", brought.extras);
    },
    end() {
      for (const binding of source.names.root.bindings.values()) {
        const origin = project.originOf(source, binding.identifier);
        if (!origin || !isOurs(origin.source) || origin.name === "lazy" || origin.name === "lib") continue;
        for (const use of binding.references)
          if (isHandedOn(use)) found(use).finding("loadable/value", { name: binding.name });
      }
    },
  };

  function withLoadingCall(site: Site, node: NodeOf<"CallExpression">): void {
    const [options] = node.arguments;
    if (!options || options.type === "SpreadElement" || node.arguments.length > 1)
      return site.finding("loadable/options", { evidence: "a call without exactly one object" });
    const brought = bringer.bring(site, withLoading, plan.loading);
    if (brought.edits === null) return site.finding("loadable/value", { name: withLoading.name });
    const edits = [replace(node.callee, brought.text), ...brought.edits];
    if (options.type === "ObjectExpression") edits.push(...withoutKeys(options, serverOptions));
    site.change(edits, "React.lazy with Suspense and an error boundary", brought.extras);
  }

  function withFallbackCall(site: Site, node: NodeOf<"CallExpression">): void {
    const [loader, options] = node.arguments;
    const load = functionBehind(source, loader);
    if (!load) return site.finding("loadable/options", { evidence: "a loader that cannot be seen" });
    if (load.params.length > 0) return site.finding("loadable/dynamic", { evidence: "the loader takes props" });
    const edits: Edit[] = [];
    if (options) {
      if (options.type !== "ObjectExpression")
        return site.finding("loadable/options", { evidence: "options made elsewhere" });
      for (const each of options.properties) {
        const name = each.type === "Property" ? keyName(each) : null;
        if (name === "cacheKey") return site.finding("loadable/dynamic", { evidence: "a cache key is made of them" });
        if (name === null || !/^(fallback|ssr|resolveComponent)$/.test(name))
          return site.finding("loadable/options", { evidence: name ?? "a spread of options" });
        const resolve =
          name === "resolveComponent" && each.type === "Property" ? functionBehind(source, each.value) : null;
        if (resolve && resolve.params.length > 1)
          return site.finding("loadable/dynamic", { evidence: "resolveComponent reads them" });
      }
      const isEmptied = options.properties.every((each) => each.type === "Property" && keyName(each) === "ssr");
      if (isEmptied) edits.push(removeFromList(source, node.arguments, options));
      else edits.push(...withoutKeys(options, new Set(["ssr"])));
    }
    const brought = bringer.bring(site, withFallback, plan.fallback);
    if (brought.edits === null) return site.finding("loadable/value", { name: withFallback.name });
    site.change(
      [replace(node.callee, brought.text), ...edits, ...brought.edits],
      "React.lazy with Suspense",
      brought.extras,
    );
  }

  function withoutKeys(object: NodeOf<"ObjectExpression">, names: ReadonlySet<string>): Edit[] {
    const gone = object.properties.filter((each) => each.type === "Property" && names.has(keyName(each) ?? ""));
    const edits: Edit[] = [];
    for (const each of gone) {
      const edit = removeFromList(source, object.properties, each, new Set(gone));
      const last = edits.at(-1);
      // Several at the end all reach back to the last one that stays.
      if (last && edit.start <= last.end) {
        last.start = Math.min(last.start, edit.start);
        last.end = Math.max(last.end, edit.end);
      } else edits.push(edit);
    }
    return edits;
  }
}

/** The module that `jest.mock` and its kin replace. */
function mockedModule(node: NodeOf<"CallExpression">): string | null {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return null;
  if (!/^(jest|vi|vitest)$/.test(callee.object.name) || !/^(mock|doMock)$/.test(memberName(callee) ?? "")) return null;
  const [module] = node.arguments;
  return module?.type === "Literal" && typeof module.value === "string" ? module.value : null;
}

/** Whether a use is neither a call, nor a member that is called, nor a type. */
function isHandedOn(use: Node): boolean {
  let node = use;
  while (node.parent?.type === "MemberExpression" && node.parent.object === node) node = node.parent;
  const { parent } = node;
  if (!parent) return false;
  if (parent.type === "CallExpression" && parent.callee === node) return false;
  if (parent.type === "VariableDeclarator" && parent.init === node) return false;
  return !/^(TS|JSX|TypeofTypeAnnotation|GenericTypeAnnotation|QualifiedTypeIdentifier)/.test(parent.type);
}
