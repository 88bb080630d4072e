import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type Origin, originOf } from "../../syntax/origins.ts";
import { isElementCall } from "../../syntax/ref-sites.ts";

/** One place that uses a transition as a component. */
export interface TransitionUse {
  /** For the report. */
  place: Node;
  /** Where its name is written. */
  names: Node[];
  /** What it is given for a child; `null` where that cannot be seen. */
  children: Node[] | null;
}

/** A transition of react-transition-group as one file says it. */
export interface TransitionUses {
  /** `Transition` or `CSSTransition`. */
  name: string;
  /** How the file says it: `Transition`, `Group.Transition`. */
  text: string;
  /** Uses without a `nodeRef`. */
  uses: TransitionUse[];
  /** Classes that extend it, and places that compare it or pass it on for good. */
  hidden: Node[];
  /** Elements that have a `nodeRef` already. */
  given: Node[];
}

/** Every transition that a file takes from react-transition-group, by what it is called there. */
export function transitionUses(source: Source, origin: (node: Node) => Origin | null): TransitionUses[] {
  const all = new Map<string, TransitionUses>();
  for (const binding of source.names.root.bindings.values()) {
    if (!isLoaded(binding.declaration) || !mayBringTransition(source, binding.identifier)) continue;
    for (const reference of binding.references) {
      const node = wholeName(reference);
      const name = transitionName(origin(node));
      if (name === null) continue;
      const text = source.textOf(node);
      const uses = all.get(text) ?? { name, text, uses: [], hidden: [], given: [] };
      all.set(text, uses);
      sort(source, uses, node);
    }
  }
  return [...all.values()];
}

/** Whether a name comes from the library itself, or from a module of the tree that may pass it on. */
function mayBringTransition(source: Source, name: Node): boolean {
  const from = originOf(source, name)?.source;
  return from === undefined || /^[./~@]|^react-transition-group\b/.test(from);
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
  const match = /^react-transition-group(?:\/(?:(?:esm|cjs)\/)?(\w+))?$/.exec(origin.source);
  if (!match) return null;
  const [, module] = match;
  const name = module !== undefined && origin.name === "default" ? module : origin.name;
  return /^(CSS)?Transition$/.test(name) ? name : null;
}

/** Whether an element's name means a transition, also one that an earlier change has given its node. */
export function isTransition(source: Source, name: Node): boolean {
  if (transitionName(originOf(source, name)) !== null) return true;
  const binding = name.type === "JSXIdentifier" ? source.names.bindingOf(name) : null;
  const init = binding?.declaration.type === "VariableDeclarator" ? binding.declaration.init : null;
  const [given] = init?.type === "CallExpression" && source.textOf(init.callee) === "withNode" ? init.arguments : [];
  return given !== undefined && transitionName(originOf(source, given)) !== null;
}

function sort(source: Source, { uses, hidden, given }: TransitionUses, node: Node): void {
  const { parent } = node;
  switch (parent?.type as string) {
    case "JSXOpeningElement": {
      const element = parent?.parent as NodeOf<"JSXElement">;
      if (hasNodeRef(element.openingElement)) given.push(element.openingElement);
      else uses.push(elementUse(element));
      return;
    }
    case "ClassDeclaration":
    case "ClassExpression":
    case "BinaryExpression":
    case "AssignmentExpression":
    case "ExportDefaultDeclaration":
      hidden.push(node);
      return;
    case "JSXClosingElement":
    case "ExportSpecifier":
    // Statics: `Transition.propTypes`
    case "MemberExpression":
      return;
  }
  if (!parent || isType(parent) || isGivenItsNode(source, node)) return;
  if (parent.type === "VariableDeclarator" && parent.id.type === "ObjectPattern") return;
  if (parent.type === "CallExpression" && parent.arguments[0] === node && isElementCall(source, parent)) {
    uses.push({ place: node, names: [node], children: parent.arguments.slice(2) });
    return;
  }
  const elements = elementsOfAlias(source, node);
  uses.push({ place: node, names: [node], children: elements && elements.flatMap((each) => each.children) });
}

function elementUse({ openingElement, closingElement, children }: NodeOf<"JSXElement">): TransitionUse {
  const names = [openingElement.name, ...(closingElement ? [closingElement.name] : [])];
  return { place: openingElement, names, children };
}

function isType(parent: Node): boolean {
  return !/^TS(As|NonNull|Satisfies)Expression$/.test(parent.type) && /^TS|Type/.test(parent.type);
}

/** `withNode(Transition)`, which an earlier change wrote. */
function isGivenItsNode(source: Source, { parent }: Node): boolean {
  return parent?.type === "CallExpression" && source.textOf(parent.callee) === "withNode";
}

/** The elements of a constant that is another name for the transition; `null` for any other value. */
function elementsOfAlias(source: Source, node: Node): NodeOf<"JSXElement">[] | null {
  const { parent } = node;
  if (parent && /^TS(As|NonNull|Satisfies)Expression$/.test(parent.type)) return elementsOfAlias(source, parent);
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return null;
  const elements = source.names
    .bindingOf(parent.id)
    ?.references.map((each): NodeOf<"JSXElement"> | null | undefined => {
      if (each.parent?.type === "JSXClosingElement") return undefined;
      return each.parent?.type === "JSXOpeningElement" ? (each.parent.parent as NodeOf<"JSXElement">) : null;
    });
  if (!elements || elements.includes(null)) return null;
  return elements.filter((each) => each !== undefined && each !== null);
}

function hasNodeRef(element: NodeOf<"JSXOpeningElement">): boolean {
  return element.attributes.some(
    (each) => each.type === "JSXAttribute" && each.name.type === "JSXIdentifier" && each.name.name === "nodeRef",
  );
}
