import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { removeLine } from "../../syntax/lines.ts";
import { type Brought, SupportBringer } from "../../support-code.ts";
import type { Context, Site } from "../../transform.ts";
import { defaultsOf } from "./entries.ts";
import { type DefaultFacts, type DefaultPlan, factsOf, planDefaults } from "./facts.ts";
import { findings } from "./findings.ts";
import { arrivalEdit, departure } from "./from-outside.ts";
import { functionTarget } from "./function-target.ts";
import { optionalTypes } from "./optional-types.ts";
import { elementNames, isHandedOn, readsOf, unknownReads } from "./readers.ts";
import { receivedAs } from "./received.ts";
import { reportClass } from "./report-class.ts";
import { requiredEdits } from "./required-prop-types.ts";
import { rewriteComponent } from "./rewrite-component.ts";
import { lazyEdits } from "./rewrite-lazy.ts";
import { type Assignment, assignmentsOf } from "./targets.ts";
import { withDefaultsCode } from "./with-defaults.ts";

/** `Name.defaultProps` of function components → defaults where the function takes its props. */
export default defineTransform<DefaultFacts, DefaultPlan>({
  name: "default-props",
  summary: "move defaultProps of function components to where they take their props",
  rows: [36, 37],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  // React itself, since another file may give defaults to a component of this one.
  words: ["defaultProps", '"react"', "'react'", ...elementNames.map((each) => `${each}.props`)],
  findings,
  facts: factsOf,
  plan: planDefaults,
  visit: (context) => ({ end: () => rewriteFile(context) }),
});

function rewriteFile(context: Context<DefaultPlan>): void {
  const { source, project, plan, found, isBlocked } = context;
  for (const each of plan.arrivals.get(source.path) ?? []) {
    const edit = isBlocked(each.link) ? null : arrivalEdit(source, each);
    const place = edit && source.names.root.bindings.get(each.local)?.identifier;
    if (place)
      found(place as Node).change([edit], `took the defaults of ${each.local} from another file`, { link: each.link });
  }
  if (!source.text.includes("defaultProps")) return;
  const given = new Set<string>();
  const marked = new Set<number>();
  const bringer = new SupportBringer(source);
  const all = assignmentsOf(source, project);
  for (const assignment of all) {
    const site = found(assignment.assignment);
    const args = { component: assignment.name };
    const { component } = assignment;
    switch (component.kind) {
      case "class":
        reportClass(context, site, assignment.name, assignment.assignment.right);
        break;
      case "import": {
        const link = departure(plan.arrivals, project, source, assignment);
        if (link !== null && assignment.statement && !isBlocked(link)) {
          site.change([removeLine(source, assignment.statement)], "moved the defaults to the component's file", {
            link,
          });
          break;
        }
        site.finding("default-props/assigned-from-outside", {
          ...args,
          module: component.specifier,
          snippet: patternOf(source, assignment),
        });
        break;
      }
      case "call":
        site.finding("default-props/wrapped", { ...args, wrapper: component.callee });
        break;
      case "unknown":
        site.finding("default-props/unknown-component", args);
        break;
      case "shared":
        site.finding("default-props/shared-inner", { ...args, inner: component.inner });
        break;
      case "styled":
        site.finding("default-props/styled", args);
        break;
      case "lazy":
        rewriteLazy(context, site, assignment, component.call, all, bringer);
        break;
      case "function":
        rewriteFunction(context, site, assignment, all, { given, marked, bringer });
    }
  }
  for (const { node } of unknownReads(source)) found(node).finding("default-props/unknown-reader");
  for (const member of source.all("PropertyDefinition")) {
    if (!member.static || member.key.type !== "Identifier" || member.key.name !== "defaultProps") continue;
    const owner = member.parent?.parent;
    const name = owner && "id" in owner && owner.id?.type === "Identifier" ? owner.id.name : "The class";
    if (member.value) reportClass(context, found(member), name, member.value);
    else found(member).ignore("class-component");
  }
}

/** What the components of one file have in common in a round. */
interface Shared {
  given: Set<string>;
  marked: Set<number>;
  bringer: SupportBringer;
}

function rewriteFunction(
  { source, plan }: Context<DefaultPlan>,
  site: Site,
  assignment: Assignment,
  all: readonly Assignment[],
  { given, marked, bringer }: Shared,
): void {
  const { name } = assignment;
  const target = functionTarget(source, assignment, all);
  if ("problem" in target) return site.finding(target.problem, { component: name, keys: target.keys });
  if (target.isReplaced)
    return site.change([removeLine(source, target.statement)], "dropped defaults that a later assignment replaces");
  const { binding, node, keys, defaults } = target;
  const isRead = (local: string) => plan.isRead(source.path, local, keys);
  const { names, files } = readersOfElements(source, plan, node, keys);
  const isKept =
    names.length > 0 ||
    (plan.takesAll && isHandedOn(source, binding)) ||
    target.isRead ||
    isRead(name) ||
    (isDefaultExport(source, name) && isRead("*default*"));
  const brought: Brought[] = [];
  const helper = () => {
    const each = bringer.bring(site, withDefaultsCode, plan.helper);
    brought.push(each);
    return each.text;
  };
  const rewrite = rewriteComponent({
    source,
    assignment: { ...assignment, statement: target.statement },
    node,
    defaults,
    isKept,
    given,
    helper,
  });
  if (!rewrite || brought.some((each) => each.edits === null))
    return site.finding("default-props/unclear-props", { component: name, keys });
  if (rewrite.isDone && names.length > 0)
    return site.finding("default-props/read-from-element", { component: name, keys: names, files });
  if (rewrite.isDone) return site.finding("default-props/kept-for-readers", { component: name });
  const types = optionalTypes(source, node, keys, marked);
  const shared = { code: "default-props/shared-type", args: { component: name, types: types.shared, keys } };
  const notes = types.shared.length > 0 ? [shared] : [];
  const edits = [
    ...rewrite.edits,
    ...brought.flatMap((each) => each.edits ?? []),
    ...types.edits,
    ...requiredEdits(source, binding, keys),
  ];
  site.change(edits, rewrite.reason, { notes, creates: brought.flatMap((each) => each.extras.creates ?? []) });
}

/**
 * Who reads these keys off elements. A default that the component itself has no use for is there for such a reader, so
 * then every read off props counts, whatever the element is called.
 */
function readersOfElements(source: Source, plan: DefaultPlan, node: FunctionNode, keys: readonly string[]) {
  const known = plan.elementReaders(keys);
  if (known.names.length > 0 || receivedAs(source, node, [...keys]).as === "whole") return known;
  const text = source.textOf(node);
  return plan.otherReaders(keys.filter((key) => !text.includes(key)));
}

function rewriteLazy(
  { source, plan }: Context<DefaultPlan>,
  site: Site,
  assignment: Assignment,
  call: NodeOf<"CallExpression">,
  all: readonly Assignment[],
  bringer: SupportBringer,
): void {
  const { name, statement, target } = assignment;
  const binding = target && source.names.bindingOf(target);
  const isAlone = all.filter((each) => each.name === name).length === 1 && binding && readsOf(binding).length === 0;
  const isPlaced = statement && binding && source.names.scopeOf(statement) === binding.scope;
  if (!isAlone || !isPlaced || plan.isRead(source.path, name, []))
    return site.finding("default-props/lazy", { component: name });
  const helper = bringer.bring(site, withDefaultsCode, plan.helper);
  const names = {
    helper: helper.text,
    forwardRef: site.import("react", "forwardRef"),
    createElement: () => site.import("react", "createElement"),
  };
  const edits = helper.edits && lazyEdits(source, assignment, call, names);
  if (!edits || !helper.edits) return site.finding("default-props/lazy", { component: name });
  site.change([...edits, ...helper.edits], "completed the props of a lazy component with their defaults", {
    creates: helper.extras.creates ?? [],
  });
}

/** The defaults as they would stand in a parameter: `{ size = 1 }`. */
function patternOf(source: Source, { assignment }: Assignment): string {
  const { entries } = defaultsOf(source, assignment.right, () => null);
  return entries ? `{ ${entries.map((each) => `${each.key} = ${each.text}`).join(", ")} }` : "{ size = 1 }";
}

function isDefaultExport(source: Source, name: string): boolean {
  return source.program.body.some(
    (each) =>
      each.type === "ExportDefaultDeclaration" &&
      each.declaration.type === "Identifier" &&
      each.declaration.name === name,
  );
}
