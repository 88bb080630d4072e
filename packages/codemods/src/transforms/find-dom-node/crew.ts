import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { type SupportPlace, type SupportUser, placeSupport, supportUser } from "../../support-code.ts";
import { componentsOf } from "../../syntax/components.ts";
import type { InstanceOwner } from "../../syntax/instances.ts";
import { originOf } from "../../syntax/origins.ts";
import { forwardsToHost, styledElements } from "./forwarding.ts";
import { rootRefOf } from "./root-ref.ts";
import { rootsOf } from "./root.ts";
import { childTypes } from "./transition-child.ts";
import { transitionUses } from "./transition-uses.ts";
import { withNode } from "./with-node.ts";

/** What one file says of components, as JSON. Names are those of the file. */
export interface FileFacts {
  /** Hand their ref to a host element. */
  forwarding: string[];
  /** Classes whose root can be read from the instance, and how: `rootRef.current`. */
  rooted: { local: string; member: string }[];
  /** Components of which an instance is given to `findDOMNode`, or stands in a transition. */
  wanted: string[];
  /** Has elements that have to be given their node by `withNode`. */
  transitions?: SupportUser;
  imports: Record<string, { source: string; name: string }>;
}

/** The components of all files, for those who hold their instances. */
export interface Crew {
  /** Whether a component's ref holds a DOM node. */
  forwards(source: Source, type: Node): boolean;
  /** How an instance's root node is read, and the link to its class; `null` where that cannot be told. */
  rootOf(source: Source, type: Node): { member: string; link: string } | null;
  /** The field that a class of this file has to hold its root in, when some place wants it. */
  wanted(path: string, local: string): { field: string; link: string } | null;
  /** Where `withNode` stands. */
  transitions: SupportPlace;
}

/** The class or spec behind a component, if it has instances. */
export function ownersOf(source: Source): { local: string; owner: InstanceOwner }[] {
  return componentsOf(source).flatMap(({ local, node }): { local: string; owner: InstanceOwner }[] => {
    if (node.type === "ClassDeclaration" || node.type === "ClassExpression") return [{ local, owner: node }];
    const [spec] = node.type === "CallExpression" ? node.arguments : [];
    return spec?.type === "ObjectExpression" ? [{ local, owner: spec }] : [];
  });
}

export function factsOf(source: Source, wantedTypes: readonly Node[]): FileFacts | undefined {
  const wrapped = componentsOf(source).filter(
    (each) => each.kind === "forwardRef" && forwardsToHost(source, each.node),
  );
  const forwarding = [...wrapped.map((each) => each.local), ...styledElements(source)];
  const rooted = ownersOf(source).flatMap(({ local, owner }) => {
    const roots = rootsOf(source, owner);
    const ref = roots.ok ? rootRefOf(source, owner, roots.elements, () => "") : null;
    return ref?.ok ? [{ local, member: ref.member }] : [];
  });
  const transitions = source.text.includes("react-transition-group")
    ? transitionUses(source, (node) => originOf(source, node)).flatMap((each) => each.uses)
    : [];
  const inTransitions = childTypes(
    source,
    transitions.flatMap((each) => each.children ?? []),
  );
  const names = [...wantedTypes, ...inTransitions.filter(isElementName)].map((each) => source.textOf(each));
  if (forwarding.length + rooted.length + names.length + transitions.length === 0) return undefined;
  const imports: FileFacts["imports"] = {};
  for (const name of names) {
    const declaration = source.names.root.bindings.get(name)?.declaration;
    const from = declaration?.parent?.type === "ImportDeclaration" ? declaration.parent.source.value : null;
    if (from === null) continue;
    if (declaration?.type === "ImportDefaultSpecifier") imports[name] = { source: from, name: "default" };
    if (declaration?.type === "ImportSpecifier")
      imports[name] = { source: from, name: source.textOf(declaration.imported) };
  }
  return {
    forwarding,
    rooted,
    wanted: [...new Set(names)],
    imports,
    ...(transitions.length > 0 ? { transitions: supportUser(source) } : {}),
  };
}

const isElementName = (node: Node): boolean => node.type === "JSXIdentifier" || node.type === "Identifier";

const linkTo = (path: string, local: string) => `find-dom-node:${path}#${local}`;

/** Joins the facts of all files. */
export function openCrew(files: ReadonlyMap<string, FileFacts>, project: Project): Crew {
  const find = (path: string, name: string, imported: { source: string; name: string } | undefined) => {
    if (!imported) return { path, local: name };
    const declared = project.declared(path, imported.source, imported.name);
    return declared?.kind === "local" ? { path: declared.path, local: declared.local } : null;
  };
  const wanted = new Set<string>();
  for (const [path, facts] of files) {
    for (const name of facts.wanted) {
      const found = find(path, name, facts.imports[name]);
      if (found) wanted.add(`${found.path}#${found.local}`);
    }
  }
  const behind = (source: Source, type: Node) => {
    if (type.type !== "JSXIdentifier" && type.type !== "Identifier") return null;
    const binding = source.names.bindingOf(type);
    if (!binding || binding.scope !== source.names.root) return null;
    const { declaration } = binding;
    const from = declaration.parent?.type === "ImportDeclaration" ? declaration.parent.source.value : null;
    if (from === null) return find(source.path, type.name, undefined);
    if (declaration.type === "ImportDefaultSpecifier")
      return find(source.path, type.name, { source: from, name: "default" });
    if (declaration.type !== "ImportSpecifier") return null;
    return find(source.path, type.name, { source: from, name: source.textOf(declaration.imported) });
  };
  const users = [...files].flatMap(([path, { transitions }]) => (transitions ? [[path, transitions] as const] : []));
  return {
    transitions: placeSupport(new Map(users), withNode.module),
    wanted(path, local) {
      const rooted = wanted.has(`${path}#${local}`) && files.get(path)?.rooted.find((each) => each.local === local);
      return rooted ? { field: rooted.member.replace(/\.current$/, ""), link: linkTo(path, local) } : null;
    },
    forwards(source, type) {
      const found = behind(source, type);
      return found !== null && (files.get(found.path)?.forwarding.includes(found.local) ?? false);
    },
    rootOf(source, type) {
      const found = behind(source, type);
      const rooted = found && files.get(found.path)?.rooted.find((each) => each.local === found.local);
      return rooted ? { member: rooted.member, link: linkTo(found.path, found.local) } : null;
    },
  };
}
