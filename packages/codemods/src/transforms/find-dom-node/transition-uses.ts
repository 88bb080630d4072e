import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import type { Origin } from "../../syntax/origins.ts";

/** A transition of react-transition-group as one file says it, with every place that uses it as a component. */
export interface TransitionUses {
  /** `Transition` or `CSSTransition`. */
  name: string;
  /** How the file says it: `Transition`, `Group.Transition`. */
  text: string;
  /** Elements without a `nodeRef`. */
  elements: NodeOf<"JSXElement">[];
  /** Other places that hand the component on as a value. */
  values: Node[];
  /** Classes that extend it. */
  extended: Node[];
  /** A place that needs the component itself, as to compare it; `null` where none does. */
  obstacle: Node | null;
  /** Elements that have a `nodeRef` already. */
  given: NodeOf<"JSXElement">[];
}

/** Every transition that a file takes from react-transition-group, by what it is called there. */
export function transitionUses(source: Source, originOf: (node: Node) => Origin | null): TransitionUses[] {
  const all = new Map<string, TransitionUses>();
  for (const binding of source.names.root.bindings.values()) {
    if (!isLoaded(binding.declaration)) continue;
    for (const reference of binding.references) {
      const node = wholeName(reference);
      const name = transitionName(originOf(node));
      if (name === null) continue;
      const text = source.textOf(node);
      const uses = all.get(text) ?? { name, text, elements: [], values: [], extended: [], obstacle: null, given: [] };
      all.set(text, uses);
      sort(source, uses, node);
    }
  }
  return [...all.values()];
}

/** An import, or names taken from what is loaded; another name for one of these is a use of it. */
function isLoaded(declaration: Node): boolean {
  if (declaration.type !== "VariableDeclarator") return declaration.type.startsWith("Import");
  return declaration.id.type === "ObjectPattern" || declaration.init?.type === "CallExpression";
}

/** `Group.Transition` of `Group`. */
function wholeName(reference: Node): Node {
  const { parent } = reference;
  const isObject =
    (parent?.type === "MemberExpression" || parent?.type === "JSXMemberExpression") && parent.object === reference;
  return isObject && /^(CSS)?Transition$|^default$/.test(propertyName(parent)) ? parent : reference;
}

function propertyName({ property }: NodeOf<"MemberExpression" | "JSXMemberExpression">): string {
  return "name" in property && typeof property.name === "string" ? property.name : "";
}

function transitionName(origin: Origin | null): string | null {
  if (!origin || origin.rest.length > 0) return null;
  const [, module] = /^react-transition-group(?:\/(?:(?:esm|cjs)\/)?(\w+))?$/.exec(origin.source) ?? [null];
  if (module === null) return null;
  const name = module !== undefined && origin.name === "default" ? module : origin.name;
  return /^(CSS)?Transition$/.test(name) ? name : null;
}

function sort(source: Source, uses: TransitionUses, node: Node): void {
  const { parent } = node;
  if (!parent) return;
  switch (parent.type as string) {
    case "JSXOpeningElement": {
      const element = parent.parent as NodeOf<"JSXElement">;
      (hasNodeRef(element.openingElement) ? uses.given : uses.elements).push(element);
      return;
    }
    case "JSXClosingElement":
    case "ExportSpecifier":
    case "VariableDeclarator":
      if (parent.type === "VariableDeclarator" && parent.init === node && parent.id.type === "Identifier") break;
      return;
    // `Transition.propTypes`
    case "MemberExpression":
      return;
    case "CallExpression":
      if (parent.type === "CallExpression" && /^withNode\d*$/.test(source.textOf(parent.callee))) return;
      break;
    case "ClassDeclaration":
    case "ClassExpression":
      uses.extended.push(node);
      return;
    case "BinaryExpression":
    case "AssignmentExpression":
    case "ExportDefaultDeclaration":
      uses.obstacle = node;
      return;
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
      break;
    default:
      if (/^TS|Type/.test(parent.type)) return;
  }
  uses.values.push(node);
}

function hasNodeRef(element: NodeOf<"JSXOpeningElement">): boolean {
  return element.attributes.some(
    (each) => each.type === "JSXAttribute" && each.name.type === "JSXIdentifier" && each.name.name === "nodeRef",
  );
}
