import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import { freeName } from "../../syntax/free-name.ts";
import { indentAt } from "../../syntax/style.ts";
import type { ChangeExtras, Context, Site } from "../../transform.ts";
import { argumentText, replaceCallee } from "./call-text.ts";
import { isDouble } from "./doubles.ts";
import { selfAccepted } from "./hot-modules.ts";
import type { LegacyCall, LegacyUses } from "./legacy-calls.ts";
import { type FilePlan, type RootPlan, isForced } from "./plan.ts";
import { sharedName } from "./shared-name.ts";
import { openRegistry, registryKeys } from "./registry-use.ts";
import { isOnlyCalled } from "./result-use.ts";
import { type Target, refusalOf, startEdits } from "./start.ts";
import { type Group, type Strategy, groupCalls, strategyOf } from "./strategy.ts";
import { isInsideReact } from "../../syntax/inside-react.ts";

type Notes = NonNullable<ChangeExtras["notes"]>;

/** Rewrites every call of the removed API, container by container, and the places that hand the API on. */
export function rewriteGroups(context: Context<RootPlan>, uses: LegacyUses, plan: FilePlan): void {
  const { source, project, found, options } = context;
  const registry = openRegistry(source, plan);
  const taken = new Set<string>();
  const reachesClient = options.to !== "19";

  for (const call of uses.calls) {
    if (call.verb === "subtree") continue;
    if (!call.container) found(call.node).finding("roots/arguments", { api: api(call) });
    else if (call.global && !reachesClient) found(call.node).finding("roots/global", { api: api(call) });
  }
  const ours = uses.calls.filter((each) => !each.global || reachesClient);
  // Calls that an earlier round gave to the registry bind those that are left.
  const kept = registryKeys(source, plan);
  const groups = groupCalls(ours).map((group) => ({ group, strategy: planned(group) }));
  // Constants of the module first: those in functions may then choose the same name or another.
  for (const { group, strategy } of groups)
    if (strategy.kind === "constant" && isAtTop(strategy)) asConstant(group, strategy);
  for (const { group, strategy } of groups) {
    if (strategy.kind === "constant" && !isAtTop(strategy)) asConstant(group, strategy);
    else if (strategy.kind === "once") for (const call of [...group.renders, ...group.hydrates]) once(call);
    else if (strategy.kind === "registry") throughRegistry(group);
  }
  for (const { node, verb, global } of uses.values) {
    if (verb === "subtree") found(node).finding("roots/subtree", { api: "unstable_renderSubtreeIntoContainer" });
    else if (isDouble(node)) found(node).finding("roots/mocked", { api: source.textOf(node) });
    else if (global && !reachesClient) found(node).finding("roots/global", { api: source.textOf(node) });
    else {
      const site = found(node);
      const { name, edits, extras } = registry(site, verb);
      const text = node.parent?.type === "Property" && node.parent.shorthand ? `${source.textOf(node)}: ${name}` : name;
      const notes: Notes = verb === "hydrate" ? [{ code: "roots/hydrate", node }] : [];
      if (verb !== "unmount" && !isOnlyCalled(source, node))
        notes.push({ code: "roots/returns-nothing", args: { name }, node });
      site.change(
        [{ start: node.start, end: node.end, text }, ...edits],
        `handed on ${name}, which keeps one root a container`,
        { ...extras, notes },
      );
    }
  }

  function planned(group: Group): Strategy {
    const isKept = isForced(plan.forced, sharedName(group)) || kept.has(group.container.key);
    return isKept ? { kind: "registry" } : strategyOf(source, group);
  }

  function client(site: Site, call: LegacyCall, name: "createRoot" | "hydrateRoot"): string {
    if (call.global && call.node.callee.type === "MemberExpression")
      return `${source.textOf(call.node.callee.object)}.${name}`;
    return site.import("react-dom/client", name);
  }

  function wanted(site: Site, call: LegacyCall) {
    return {
      flushSync: () =>
        call.global && call.node.callee.type === "MemberExpression"
          ? `${source.textOf(call.node.callee.object)}.flushSync`
          : site.import("react-dom", "flushSync"),
      createRef: () => site.import("react", "createRef"),
      free,
    };
  }

  function free(name: string): string {
    let free = freeName(source, name);
    for (let number = 2; taken.has(free); number += 1) free = freeName(source, `${name}${number}`);
    taken.add(free);
    return free;
  }

  function start(site: Site, call: LegacyCall, group: Group, target: Target) {
    return startEdits(
      source,
      project,
      call,
      group.unmounts.map((each) => each.node),
      target,
      wanted(site, call),
    );
  }

  function once(call: LegacyCall): void {
    const site = found(call.node);
    const target: Target = {
      kind: "once",
      createRoot: () => client(site, call, "createRoot"),
      hydrateRoot: () => client(site, call, "hydrateRoot"),
    };
    const refusal = refusalOf(source, project, call, false);
    if (refusal) return site.finding(`roots/${refusal}`, { api: api(call) });
    const started = start(site, call, { container: call.container!, renders: [], hydrates: [], unmounts: [] }, target);
    const reason = call.verb === "hydrate" ? "hydrated a root" : "rendered into a root";
    site.change(started.edits, reason, { notes: [...notesOf(call, started.returnsNothing), ...hotNotes(call.node)] });
  }

  /** All calls of the group are one place: half of them on a root of their own would show the tree twice. */
  function asConstant(group: Group, strategy: Extract<Strategy, { kind: "constant" }>): void {
    // The registry passes callbacks on, and what it cannot take it leaves one by one.
    if (group.renders.some((each) => refusalOf(source, project, each, false))) return throughRegistry(group);
    const first = group.renders[0]!;
    const site = found(first.node);
    const root = rootName(strategy);
    const edits: Edit[] = [];
    const notes: Notes = [];
    for (const call of group.renders) {
      const started = start(site, call, group, { kind: "constant", root });
      edits.push(...started.edits);
      notes.push(...notesOf(call, started.returnsNothing));
    }
    for (const { node } of group.unmounts) {
      edits.push({ start: node.start, end: node.end, text: `${root}.unmount()` });
      notes.push(...unmountNotes(node));
    }
    const { eol, semicolon } = source.style;
    const statement = (strategy.before ?? strategy.after)!;
    const container =
      strategy.after && group.container.binding ? group.container.binding.name : source.textOf(first.container!.node);
    const isNull = group.container.nullable && source.dialect.language === "ts" ? "!" : "";
    const declared = `const ${root} = ${client(site, first, "createRoot")}(${container}${isNull})${semicolon}`;
    const indent = indentAt(source.text, statement.start);
    if (strategy.before)
      edits.push({ start: statement.start, end: statement.start, text: `${declared}${eol}${indent}` });
    else {
      const comment = /^[ \t]*\/\/[^\r\n]*/.exec(source.text.slice(statement.end))?.[0].length ?? 0;
      const isLineEnd = /^[ \t]*(\r?\n|$)/.test(source.text.slice(statement.end + comment));
      const gap = isLineEnd ? `${eol}${indent}` : " ";
      edits.push({ start: statement.end + comment, end: statement.end + comment, text: gap + declared });
    }
    if (isAtTop(strategy)) notes.push(...hotNotes(first.node));
    site.change(edits, "kept one root next to its container", { notes });
  }

  function rootName(strategy: Extract<Strategy, { kind: "constant" }>): string {
    const isFree = (name: string) => freeName(source, name) === name && !taken.has(name);
    const name = isFree("root") ? "root" : isFree("reactRoot") ? "reactRoot" : free("reactRoot");
    if (isAtTop(strategy)) taken.add(name);
    return name;
  }

  function throughRegistry(group: Group): void {
    for (const call of [...group.renders, ...group.hydrates]) {
      const site = found(call.node);
      const refusal = refusalOf(source, project, call, true);
      if (refusal) {
        site.finding(`roots/${refusal}`, { api: api(call) });
        continue;
      }
      const use = registry(site, call.verb === "hydrate" ? "hydrate" : "render");
      const started = start(site, call, group, { kind: "function", name: use.name });
      site.change([...started.edits, ...use.edits], "rendered into the container's one root", {
        ...use.extras,
        notes: notesOf(call, started.returnsNothing),
      });
    }
    for (const call of group.unmounts) {
      const site = found(call.node);
      if (group.renders.length + group.hydrates.length === 0 && plan.orphans.includes(group.container.shared ?? "?")) {
        site.finding("roots/orphan-unmount", { container: source.textOf(call.container!.node) });
        continue;
      }
      const use = registry(site, "unmount");
      const { node } = call.container!;
      const isNull = call.container!.nullable && source.dialect.language === "ts";
      const edits = [replaceCallee(source, call.node, use.name), ...use.edits];
      if (isNull) edits.push({ start: node.end, end: node.end, text: argumentText(source, node, true).slice(-1) });
      site.change(edits, "unmounted the container's own root", { ...use.extras, notes: unmountNotes(call.node) });
    }
  }

  function notesOf(call: LegacyCall, returnsNothing: boolean): Notes {
    const notes: Notes = [];
    if (call.verb === "hydrate") notes.push({ code: "roots/hydrate", node: call.node });
    if (returnsNothing) notes.push({ code: "roots/returns-nothing", args: { name: api(call) }, node: call.node });
    return notes;
  }

  function hotNotes(node: Node): Notes {
    const hot = selfAccepted(source);
    return hot ? [{ code: "roots/self-accepting-module", args: { hot }, node }] : [];
  }

  function unmountNotes(node: Node): Notes {
    return isInsideReact(source, node) ? [{ code: "roots/unmount-in-lifecycle", node }] : [];
  }
}

const api = (call: LegacyCall) =>
  ({
    render: "ReactDOM.render",
    hydrate: "ReactDOM.hydrate",
    unmount: "ReactDOM.unmountComponentAtNode",
    subtree: "unstable_renderSubtreeIntoContainer",
  })[call.verb];

const isAtTop = (strategy: Extract<Strategy, { kind: "constant" }>) => {
  const parent = (strategy.before ?? strategy.after)?.parent;
  return parent?.type === "Program";
};
