import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type SupportUser, supportUser } from "../../support-code.ts";
import { componentsOf } from "../../syntax/components.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { originOf } from "../../syntax/origins.ts";
import { argumentOf } from "./argument.ts";
import { forwardsToHost, styledElements } from "./forwarding.ts";
import { rootRefOf } from "./root-ref.ts";
import { rootsOf } from "./root.ts";
import { isTagProp } from "./tag-variables.ts";
import { childTypes } from "./transition-child.ts";
import { transitionUses } from "./transition-uses.ts";

/** What one file says of components, as JSON. Names are those of the file. */
export interface FileFacts {
  /** Hand their ref to a host element. */
  forwarding: string[];
  /** Classes whose root can be reached from the instance. */
  rooted: RootedClass[];
  /** What is given to `findDOMNode`. */
  calls: CallFact[];
  /** Components that stand in a transition. */
  inTransitions: string[];
  /** What components are given for a child: names of components, and `"?"` for any other expression. */
  given: Record<string, string[]>;
  imports: Record<string, { source: string; name: string }>;
  /** Has elements that have to be given their node by `withNode`. */
  hasTransitions: boolean;
  support: SupportUser;
}

export interface RootedClass {
  local: string;
  /** How its root is read: `rootRef.current`. */
  member: string;
  /** `nodeOf` may find it, by a field of that name. */
  isFindable: boolean;
  /** Components of which an instance is read there. */
  on: string[];
  /** The child that it is given is among its roots. */
  isOpen: boolean;
  /** It is given to `findDOMNode` by itself. */
  isReadInside: boolean;
}

/** One call whose argument may be an instance. */
export interface CallFact {
  types: string[];
  /** Classes of which it may be the child. */
  parents: string[];
  /** It may be something else than an instance of one of `types`. */
  isMixed: boolean;
}

/** The class or spec behind a component, if it has instances. */
export function ownersOf(source: Source): { local: string; owner: InstanceOwner }[] {
  return componentsOf(source).flatMap(({ local, node }): { local: string; owner: InstanceOwner }[] => {
    if (node.type === "ClassDeclaration" || node.type === "ClassExpression") return [{ local, owner: node }];
    const [spec] = node.type === "CallExpression" ? node.arguments : [];
    return spec?.type === "ObjectExpression" ? [{ local, owner: spec }] : [];
  });
}

export function factsOf(source: Source): FileFacts | undefined {
  const wrapped = componentsOf(source).filter(
    (each) => each.kind === "forwardRef" && forwardsToHost(source, each.node),
  );
  const forwarding = [...wrapped.map((each) => each.local), ...styledElements(source)];
  const owners = ownersOf(source);
  const { calls, read } = callFacts(source, owners);
  const isFree = !source.text.includes("rootRef");
  const rooted = owners.flatMap(({ local, owner }): RootedClass[] => {
    const roots = rootsOf(source, owner, (type) => (isName(type) ? "instance" : null));
    const ref = roots.ok ? rootRefOf(source, owner, roots, unsaid) : null;
    if (!roots.ok || !ref?.ok) return [];
    const on = roots.on.map((each) => source.textOf(each));
    const isNew = ref.member === "rootRef.current";
    const isFindable = isNew || (isFree && rootRefOf(source, owner, roots, unsaid, "rootRef").ok);
    return [{ local, member: ref.member, isFindable, on, isOpen: roots.isOpen, isReadInside: read.has(owner) }];
  });
  const transitions = source.text.includes("react-transition-group")
    ? transitionUses(source, (node) => originOf(source, node)).flatMap((each) => each.uses)
    : [];
  const moved = childTypes(
    source,
    transitions.flatMap((each) => each.children ?? []),
  );
  const inTransitions = moved.filter(isName).map((each) => source.textOf(each));
  const given = givenChildren(source);
  const names = [
    ...inTransitions,
    ...calls.flatMap((each) => [...each.types, ...each.parents]),
    ...rooted.flatMap((each) => each.on),
    ...Object.entries(given).flat(2),
  ];
  if (forwarding.length + rooted.length + names.length + transitions.length + calls.length === 0) return undefined;
  return {
    forwarding,
    rooted,
    calls,
    inTransitions,
    given,
    imports: importsOf(source, names),
    hasTransitions: transitions.length > 0,
    support: supportUser(source),
  };
}

/** For a look at what could be done, before any change is said. */
export const unsaid = { createRef: () => "", cloneWithRef: () => "", bothRefs: () => "" };

const isName = (node: Node): boolean => node.type === "JSXIdentifier" || node.type === "Identifier";

/** Every call of `findDOMNode` in the file, as far as the file itself says so. */
function callsIn(source: Source): NodeOf<"CallExpression">[] {
  if (!source.text.includes("findDOMNode")) return [];
  return source.all("CallExpression").filter((each) => originOf(source, each.callee)?.name === "findDOMNode");
}

function callFacts(source: Source, owners: readonly { local: string; owner: InstanceOwner }[]) {
  const read = new Set<InstanceOwner>();
  const nameOf = (owner: InstanceOwner) => owners.find((each) => each.owner === owner)?.local ?? "?";
  const calls = callsIn(source).flatMap((call): CallFact[] => {
    const [argument] = call.arguments;
    const given = argument ? argumentOf(source, argument, () => false) : null;
    const inside = argument && given?.kind === "this" ? instanceBehind(source, argument) : null;
    if (inside) read.add(inside.owner);
    if (given?.kind !== "held") return [];
    const types = given.types.map((each) => source.textOf(each));
    const isMixed = given.orNode || given.parents.length > 0 || given.tags.length > 0 || new Set(types).size !== 1;
    return [{ types, parents: given.parents.map(nameOf), isMixed }];
  });
  return { calls, read };
}

/** Components of the file's elements that are given a single child which is no host element. */
function givenChildren(source: Source): Record<string, string[]> {
  const given: Record<string, string[]> = {};
  for (const { openingElement, children } of source.all("JSXElement")) {
    const { name } = openingElement;
    if (name.type !== "JSXIdentifier" || !/^[A-Z]/.test(name.name)) continue;
    const elements = children.filter((each) => each.type !== "JSXText");
    if (elements.length !== 1) continue;
    const types = childTypes(source, elements).map((each) => {
      const text = source.textOf(each);
      return isName(each) && /^[A-Z]/.test(text) && !isTagProp(source, each) ? text : "?";
    });
    const known = given[name.name] ?? [];
    given[name.name] = [...new Set([...known, ...types])];
  }
  return given;
}

function importsOf(source: Source, names: readonly string[]): FileFacts["imports"] {
  const imports: FileFacts["imports"] = {};
  for (const name of names) {
    const declaration = source.names.root.bindings.get(name)?.declaration;
    const from = declaration?.parent?.type === "ImportDeclaration" ? declaration.parent.source.value : null;
    if (from === null) continue;
    if (declaration?.type === "ImportDefaultSpecifier") imports[name] = { source: from, name: "default" };
    if (declaration?.type === "ImportSpecifier")
      imports[name] = { source: from, name: source.textOf(declaration.imported) };
  }
  return imports;
}
