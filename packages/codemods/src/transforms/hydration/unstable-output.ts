import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import {
  type FunctionNode,
  classKind,
  enclosingClass,
  enclosingFunction,
  keyName,
  returnsElements,
} from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";

export type Cause = "clock" | "random" | "locale" | "environment";

/** What makes the first drawing in the browser differ from the server's. */
export interface UnstableOutput {
  node: Node;
  cause: Cause;
}

/** Expressions in what components draw, or begin their state with, whose value is another one in the browser. */
export function unstableOutputs(source: Source): UnstableOutput[] {
  const found: UnstableOutput[] = [];
  for (const node of source.all("CallExpression")) {
    const cause = callCause(source, node);
    if (cause) add(node, cause);
  }
  for (const node of source.all("NewExpression")) {
    const isNow =
      node.callee.type === "Identifier" &&
      node.callee.name === "Date" &&
      isGlobal(source, node.callee) &&
      node.arguments.length === 0;
    // `new Date().getFullYear()` differs at midnight on New Year's Eve and is no reason to look.
    if (
      isNow &&
      !/^get(UTC)?(FullYear|Month)$/.test((node.parent?.type === "MemberExpression" && memberName(node.parent)) || "")
    )
      add(node, "clock");
  }
  for (const node of source.all("UnaryExpression")) {
    if (node.operator !== "typeof" || node.argument.type !== "Identifier") continue;
    if (
      /^(window|document|navigator|localStorage|sessionStorage)$/.test(node.argument.name) &&
      isGlobal(source, node.argument)
    )
      add(node, "environment");
  }
  for (const node of source.all("MemberExpression")) {
    if (node.object.type !== "Identifier" || !isGlobal(source, node.object)) continue;
    const text = `${node.object.name}.${memberName(node) ?? ""}`;
    if (
      /^(window\.(innerWidth|innerHeight|matchMedia|localStorage|sessionStorage|devicePixelRatio|orientation|navigator)|navigator\.(userAgent|platform|language|languages|onLine)|(local|session)Storage\.getItem|document\.(cookie|body|documentElement))$/.test(
        text,
      )
    )
      add(node, "environment");
  }
  return found.sort((a, b) => a.node.start - b.node.start);

  function add(node: Node, cause: Cause): void {
    if (isDrawn(source, node)) found.push({ node, cause });
  }
}

function callCause(source: Source, node: NodeOf<"CallExpression">): Cause | null {
  const { callee } = node;
  const name = memberName(callee);
  if (callee.type !== "MemberExpression" || name === null) return null;
  if (/^toLocale(Date|Time)?String$/.test(name)) return isFixedLocale(source, node, name) ? null : "locale";
  if (callee.object.type !== "Identifier" || !isGlobal(source, callee.object)) return null;
  const text = `${callee.object.name}.${name}`;
  if (text === "Date.now" || text === "performance.now") return "clock";
  return text === "Math.random" || text === "crypto.randomUUID" ? "random" : null;
}

/** A locale is written down, and for dates and times a zone as well. */
function isFixedLocale(source: Source, node: NodeOf<"CallExpression">, name: string): boolean {
  const [locale, options] = node.arguments;
  if (!locale || (locale.type === "Identifier" && locale.name === "undefined")) return false;
  return (
    name === "toLocaleString" ||
    (options !== undefined && (options.type !== "ObjectExpression" || source.textOf(options).includes("timeZone")))
  );
}

function isGlobal(source: Source, node: NodeOf<"Identifier">): boolean {
  return source.names.bindingOf(node) === null;
}

/** Whether the value can reach the first drawing: it is made while a component renders, or begins its state. */
function isDrawn(source: Source, node: Node): boolean {
  for (let child: Node = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === "JSXAttribute") {
      const name = parent.name.type === "JSXIdentifier" ? parent.name.name : "";
      // Keys and handlers are no part of the markup.
      if (name === "key" || name === "ref" || /^on[A-Z]/.test(name)) return false;
    }
    if (parent.type === "JSXElement" && isSuppressed(parent)) return false;
    if (isFirstState(source, child, parent)) return true;
    if (parent.type === "CallExpression" && parent.callee !== child && isOutside(source, parent)) return false;
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(parent.type)) {
      const owner = parent as FunctionNode;
      if (isRender(source, owner)) return true;
      if (!isCalledNow(source, owner)) return false;
    }
  }
  return false;
}

/** `state = …` of a class component, and `this.state = …` before it is mounted. */
function isFirstState(source: Source, child: Node, parent: Node): boolean {
  if (parent.type === "PropertyDefinition") {
    const around = enclosingClass(parent);
    return (
      !parent.static &&
      parent.value === child &&
      keyName(parent) === "state" &&
      around !== null &&
      classKind(source, around) !== null
    );
  }
  if (parent.type !== "AssignmentExpression" || parent.right !== child || source.textOf(parent.left) !== "this.state")
    return false;
  const method = enclosingFunction(parent)?.parent;
  return (
    method?.type === "MethodDefinition" &&
    /^(constructor|(UNSAFE_)?componentWillMount)$/.test(keyName(method) ?? "") &&
    classKind(source, enclosingClass(method)!) !== null
  );
}

/** Hooks whose argument is not drawn. */
function isOutside(source: Source, call: NodeOf<"CallExpression">): boolean {
  const origin = originOf(source, call.callee);
  return (
    origin?.source === "react" &&
    /^use(Ref|Effect|LayoutEffect|InsertionEffect|Callback|ImperativeHandle|SyncExternalStore)$/.test(origin.name)
  );
}

function isSuppressed(element: NodeOf<"JSXElement">): boolean {
  return element.openingElement.attributes.some(
    (each) => each.type === "JSXAttribute" && each.name.name === "suppressHydrationWarning",
  );
}

function isRender(source: Source, owner: FunctionNode): boolean {
  const { parent } = owner;
  if (parent?.type === "MethodDefinition") {
    const around = enclosingClass(parent);
    return keyName(parent) === "render" && around !== null && classKind(source, around) !== null;
  }
  if (!returnsElements(source, owner)) return false;
  const id =
    owner.type === "FunctionDeclaration"
      ? owner.id
      : parent?.type === "VariableDeclarator" && parent.id.type === "Identifier"
        ? parent.id
        : null;
  const isNamed = id !== null && /^[A-Z]/.test(id.name);
  const isWrapped =
    parent?.type === "CallExpression" && /^(memo|forwardRef)$/.test(originOf(source, parent.callee)?.name ?? "");
  return (
    isNamed ||
    isWrapped ||
    parent?.type === "ExportDefaultDeclaration" ||
    (owner.type === "FunctionDeclaration" && owner.parent?.type === "ExportDefaultDeclaration")
  );
}

/** A function inside a component that runs while the component does. */
function isCalledNow(source: Source, owner: FunctionNode): boolean {
  const { parent } = owner;
  if (parent?.type !== "CallExpression") return false;
  if (parent.callee === owner) return true;
  const origin = originOf(source, parent.callee);
  if (origin?.source === "react") return /^use(Memo|State|Reducer)$/.test(origin.name);
  return (
    /^(map|filter|forEach|reduce|flatMap|some|every|find|sort)$/.test(memberName(parent.callee) ?? "") &&
    enclosingFunction(owner) !== null
  );
}
