import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";

/** Imported components that a file needs the instances of: it gives them a ref. */
export interface RefFacts {
  refs: { source: string; name: string }[];
}

/** `path#local` of every component that has to stay a class for another file's sake. */
export type NeededClasses = ReadonlySet<string>;

export function refFacts(source: Source): RefFacts | undefined {
  const refs = refTargets(source).flatMap((each) => {
    const origin = originOf(source, each);
    return origin && /^[./~@]/.test(origin.source)
      ? [{ source: origin.source, name: origin.rest[0] ?? origin.name }]
      : [];
  });
  return refs.length > 0 ? { refs } : undefined;
}

export function neededClasses(facts: ReadonlyMap<string, RefFacts>, project: Project): NeededClasses {
  const needed = new Set<string>();
  const add = (path: string, source: string, name: string) => {
    const declared = project.declared(path, source, name);
    if (declared?.kind === "local") needed.add(`${declared.path}#${declared.local}`);
  };
  for (const [path, { refs }] of facts) for (const { source, name } of refs) add(path, source, name);
  for (const [path, { classes }] of project.modules) {
    for (const { base } of classes) if (base && "source" in base) add(path, base.source, base.name);
  }
  return needed;
}

/** The types of all elements that are given a ref: `<Foo ref=…>`, `createElement(Foo, { ref })`. */
function refTargets(source: Source): Node[] {
  const inJsx = source.all("JSXAttribute").flatMap((each) => {
    const isRef = each.name.type === "JSXIdentifier" && each.name.name === "ref";
    return isRef && each.parent?.type === "JSXOpeningElement" ? [each.parent.name as Node] : [];
  });
  const inCalls = source.all("CallExpression").flatMap((each) => {
    const [type, props] = each.arguments;
    const hasRef =
      props?.type === "ObjectExpression" &&
      props.properties.some((one) => one.type === "Property" && keyName(one) === "ref");
    return type && hasRef ? [type as Node] : [];
  });
  return [...inJsx, ...inCalls];
}

/** Whether the file itself needs the class: a ref, `extends`, `instanceof`, `new`, its prototype, its type. */
export function needsClass(source: Source, id: { name: string }): boolean {
  const binding = source.names.root.bindings.get(id.name);
  if (!binding) return true;
  if (binding.writes.length > 0) return true;
  const withRef = refTargets(source);
  return binding.references.some((each) => {
    if (withRef.includes(each)) return true;
    const parent = each.parent as Node | undefined;
    // Flow's types are not in the parser's own list.
    if (/^(Generic|Typeof)TypeAnnotation$/.test(parent?.type ?? "")) return true;
    switch (parent?.type) {
      case "ClassDeclaration":
      case "ClassExpression":
      case "NewExpression":
      case "BinaryExpression":
      case "TSTypeReference":
      case "TSTypeQuery":
      case "TSQualifiedName":
        return true;
      case "MemberExpression":
        return memberName(parent) === "prototype" || parent.parent?.type === "CallExpression";
      default:
        return false;
    }
  });
}
