import type { Node } from "oxc-parser";
import type { Options } from "../../options.ts";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { enclosingClass, keyName } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { declarationAt, typesObject } from "./declaration.ts";

/** A component whose propTypes are read: an import, a name of the file, or, as `null`, one that cannot be told. */
export type ComponentRef = { source: string; name: string } | { local: string } | null;

export interface ReadFacts {
  /** Read by code that runs. */
  reads: ComponentRef[];
  /** Read to make another component's propTypes. */
  feeds: { owner: string | null; reads: ComponentRef[] }[];
}

/** `path#local` of components whose propTypes have to stay; `everything` where an unknown component's are read. */
export interface Kept {
  components: ReadonlySet<string>;
  everything: boolean;
}

/** A read of `X.propTypes`, or the name `propTypes` taken out of a component. */
export function readsOf(
  source: Source,
): { node: Node; component: ComponentRef; owner: string | null; feeds: boolean }[] {
  const declared = [
    ...source.all("AssignmentExpression"),
    ...source.all("PropertyDefinition"),
    ...source.all("MethodDefinition"),
  ].flatMap((each) => {
    const declaration = declarationAt(each);
    return declaration ? [declaration] : [];
  });
  const reads = source.all("MemberExpression").filter((each) => memberName(each) === "propTypes" && !isWritten(each));
  return reads.map((node) => {
    const around =
      declared.find((each) => holds(each.value, node) || holdsIn(typesObject(source, each.value)?.constant, node)) ??
      getterAround(node);
    return {
      node,
      component: refOf(source, node.object),
      owner: around ? localOf(around.target) : null,
      feeds: around !== undefined,
    };
  });
}

const holds = (outer: Node, node: Node) => outer.start <= node.start && node.end <= outer.end;
const holdsIn = (outer: Node | null | undefined, node: Node) => (outer ? holds(outer, node) : false);

/** A `static get propTypes()` of more than one statement. */
function getterAround(node: Node): { target: Node } | undefined {
  for (let each = node.parent as Node | null | undefined; each; each = each.parent) {
    if (each.type === "MethodDefinition" && each.static && each.kind === "get" && keyName(each) === "propTypes")
      return { target: each.parent!.parent! };
  }
  return undefined;
}

function isWritten(node: NodeOf<"MemberExpression">): boolean {
  const { parent } = node;
  return (
    (parent?.type === "AssignmentExpression" && parent.left === node) ||
    (parent?.type === "UnaryExpression" && parent.operator === "delete")
  );
}

function localOf(target: Node): string | null {
  if (target.type === "Identifier") return target.name;
  return "id" in target && target.id?.type === "Identifier" ? target.id.name : null;
}

function refOf(source: Source, node: Node): ComponentRef {
  if (node.type === "ThisExpression" || (node.type === "MemberExpression" && memberName(node) === "constructor")) {
    const owner = enclosingClass(node);
    return owner?.id ? { local: owner.id.name } : null;
  }
  const origin = originOf(source, node);
  if (origin) return { source: origin.source, name: origin.rest[0] ?? origin.name };
  if (node.type !== "Identifier") return null;
  const binding = source.names.bindingOf(node);
  return binding && binding.scope === source.names.root && binding.writes.length === 0 ? { local: node.name } : null;
}

export function readFacts(source: Source): ReadFacts | undefined {
  const all = readsOf(source);
  if (all.length === 0) return undefined;
  return {
    reads: all.filter((each) => !each.feeds).map((each) => each.component),
    feeds: all.filter((each) => each.feeds).map((each) => ({ owner: each.owner, reads: [each.component] })),
  };
}

/** Follows reads to the components they mean, and from those that stay to the ones they are made of. */
export function keptTypes(facts: ReadonlyMap<string, ReadFacts>, project: Project, _options: Options): Kept {
  const components = new Set<string>();
  let everything = false;
  const feeds = new Map<string, { path: string; ref: ComponentRef }[]>();
  const open: { path: string; ref: ComponentRef }[] = [];
  for (const [path, each] of facts) {
    for (const ref of each.reads) open.push({ path, ref });
    for (const feed of each.feeds) {
      const key = `${path}#${feed.owner ?? ""}`;
      feeds.set(key, [...(feeds.get(key) ?? []), ...feed.reads.map((ref) => ({ path, ref }))]);
    }
  }
  for (let next = open.pop(); next; next = open.pop()) {
    const key = keyOf(project, next.path, next.ref);
    if (key === "unknown") everything = true;
    else if (key && !components.has(key)) {
      components.add(key);
      open.push(...(feeds.get(key) ?? []));
    }
  }
  return { components, everything };
}

function keyOf(project: Project, path: string, ref: ComponentRef): string | "unknown" | null {
  if (!ref) return "unknown";
  if ("local" in ref) return `${path}#${ref.local}`;
  const declared = project.declared(path, ref.source, ref.name);
  if (declared?.kind === "local") return `${declared.path}#${declared.local}`;
  return declared?.kind === "package" || !/^[./]/.test(ref.source) ? null : "unknown";
}
