import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore, remove, replace } from "../../edits.ts";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { wrapInAct } from "../../syntax/act.ts";
import type { FreeNames } from "../../syntax/free-names.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { indentAt } from "../../syntax/style.ts";
import { isSharedByTests } from "../../syntax/test-scopes.ts";
import type { Site } from "../../transform.ts";
import { type InstanceUse, instanceUse, outermost } from "./instance-uses.ts";
import { lookUpIn } from "./lookup-edits.ts";

type Call = NodeOf<"CallExpression">;

/** What becomes of one or more `renderIntoDocument` calls whose result one variable holds. */
export interface Rendered {
  /** The calls, the first of them first. */
  calls: Call[];
  /** Lookups that the edits rewrite as well. */
  lookups: Call[];
  /** What cannot follow, in the words of the source; empty when `edits` may be asked for. */
  blocked: string[];
  edits(site: Site): Edit[];
}

interface Tools {
  source: Source;
  project: Project;
  names: FreeNames;
  isRender(node: Node): boolean;
}

const library = "@testing-library/react";

/** Plans the rewriting of `call` and of everything that the test does with what it returns. */
export function planRendered(tools: Tools, call: Call): Rendered {
  const { source, project } = tools;
  const outer = outermost(call);
  const { parent } = outer;
  if (call.arguments.length !== 1 || call.arguments[0]!.type === "SpreadElement")
    return refuse(call, [source.textOf(call)]);
  // Its type argument is the instance's type, which `render` has no use for.
  if (isSharedByTests(call))
    return refuse(call, ["it is shared by several tests, and Testing Library unmounts after each"]);
  const render = (site: Site) =>
    replace({ start: call.start, end: (call.typeArguments ?? call.callee).end }, site.import(library, "render"));
  if (parent?.type === "ExpressionStatement")
    return { calls: [call], lookups: [], blocked: [], edits: (site) => [render(site)] };
  const direct = instanceUse(source, project, call);
  if (direct.kind === "lookup" || direct.kind === "node") {
    return {
      calls: [call],
      lookups: [direct.call],
      blocked: [],
      edits(site) {
        // The call is rewritten whole, so the one inside it moves along as text.
        const inner = `${site.import(library, "render")}(${source.textOf(call.arguments[0]!)}).container`;
        return direct.kind === "node"
          ? [replace(direct.call, `${inner}.firstChild`)]
          : lookUpIn(source, inner, direct.call, direct.name);
      },
    };
  }
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") {
    const binding = source.names.bindingOf(parent.id);
    const statement = parent.parent as NodeOf<"VariableDeclaration">;
    if (binding && statement.declarations.length === 1 && isInBlock(statement))
      return planVariable(tools, binding, [{ call, statement }], parent.id);
  }
  if (
    parent?.type === "AssignmentExpression" &&
    parent.left.type === "Identifier" &&
    parent.parent?.type === "ExpressionStatement"
  ) {
    const binding = source.names.bindingOf(parent.left);
    if (binding) return planVariable(tools, binding, assignments(tools, binding), null);
  }
  return refuse(call, [source.textOf(parent ?? call).split("\n")[0]!]);
}

interface Rendering {
  call: Call;
  statement: Node;
}

/** Every `variable = renderIntoDocument(…);` of a binding. */
function assignments(tools: Tools, binding: Binding): Rendering[] {
  return binding.writes.flatMap((write) => {
    const assignment = write.parent;
    if (
      assignment?.type !== "AssignmentExpression" ||
      assignment.left !== write ||
      assignment.parent?.type !== "ExpressionStatement"
    )
      return [];
    let value: Node = assignment.right;
    while (value.type === "TSAsExpression" || value.type === "TSNonNullExpression" || value.type === "TSTypeAssertion")
      value = value.expression;
    return value.type === "CallExpression" && tools.isRender(value)
      ? [{ call: value, statement: assignment.parent }]
      : [];
  });
}

function planVariable(tools: Tools, binding: Binding, renderings: Rendering[], declared: Node | null): Rendered {
  const { source, project } = tools;
  const calls = renderings.map((each) => each.call);
  const mentions = binding.references.filter((each) => !binding.writes.includes(each));
  const uses = mentions.map((each) => ({ mention: each, use: instanceUse(source, project, each) }));
  const blocked = uses.flatMap(({ use }) => (use.kind === "blocked" ? [use.text] : []));
  const statement = declared ? renderings[0]!.statement : declarationOf(binding);
  if (!statement) blocked.push(source.textOf(binding.identifier));
  const isForeign = declared ? binding.writes.length > 0 : binding.writes.length !== renderings.length;
  if (isForeign) blocked.push(`${binding.name} = …`);
  const needsInstance = uses.some(({ use }) => use.kind === "instance");
  const isHost = calls.every((each) => /^[a-z]/.test(tagOf(each)));
  if (needsInstance && !isHost) {
    for (const each of calls) if (!canTakeRef(each)) blocked.push(source.textOf(each.arguments[0]!).split("\n")[0]!);
  }
  const lookups = uses.flatMap(({ use }) => (use.kind === "lookup" ? [use.call] : []));
  if (blocked.length > 0 || !statement) return { ...refuse(calls[0]!, blocked), calls };
  const edits = (site: Site) =>
    rewriteVariable(tools, site, {
      binding,
      renderings,
      isDeclared: declared !== null,
      statement,
      uses: uses.map((each) => each.use),
      isHost,
      needsInstance,
    });
  return { calls, lookups, blocked, edits };
}

interface Variable {
  binding: Binding;
  renderings: Rendering[];
  /** Whether the rendering declares the variable, rather than to assign to it. */
  isDeclared: boolean;
  /** Where the variable is declared. */
  statement: Node;
  uses: InstanceUse[];
  isHost: boolean;
  needsInstance: boolean;
}

function rewriteVariable({ source, names }: Tools, site: Site, variable: Variable): Edit[] {
  const { binding, renderings, isDeclared, statement, uses, isHost, needsInstance } = variable;
  const { eol, semicolon } = source.style;
  const isTyped = source.dialect.language === "ts";
  const needsContainer = uses.some((each) => each.kind === "lookup" || each.kind === "node");
  const container = needsContainer ? names.take("container", statement, binding.references) : null;
  const keepsVariable = needsInstance;
  const edits: Edit[] = [];
  for (const use of uses) {
    if (use.kind === "lookup") edits.push(...lookUpIn(source, container!, use.call, use.name));
    if (use.kind === "node") edits.push(replace(use.call, `${container}.firstChild`));
    if (use.kind === "instance" && use.statement && !isHost)
      edits.push(...wrapInAct(source, use.statement, site.import(library, "act")));
  }
  if (!isDeclared && container) {
    const declarator = binding.declaration as NodeOf<"VariableDeclarator">;
    const declaration = isTyped ? `${container}: HTMLElement` : container;
    edits.push(keepsVariable ? insertAfter(declarator, `, ${declaration}`) : replace(declarator.id, declaration));
  }
  const render = site.import(library, "render");
  for (const { call, statement: own } of renderings) {
    const line = `${eol}${indentAt(source.text, own.start)}`;
    const outer = outermost(call);
    edits.push(
      replace({ start: call.start, end: (call.typeArguments ?? call.callee).end }, render),
      remove({ start: call.end, end: outer.end }),
    );
    // What stood before the call: `const instance = ` or `instance = `, and a type assertion's `<Type>`.
    const head = { start: own.start, end: call.start };
    const keyword = isDeclared ? `${(own as NodeOf<"VariableDeclaration">).kind} ` : "";
    if (isHost && needsInstance) {
      const suffix = container
        ? `${semicolon}${line}${keyword}${binding.name} = ${container}.firstChild`
        : ".container.firstChild";
      edits.push(insertAfter(call, container && !isDeclared ? `.container${suffix}` : suffix));
      if (container) edits.push(replace(head, isDeclared ? `${keyword}${pattern(container)} = ` : `${container} = `));
      continue;
    }
    if (isDeclared) edits.push(replace(head, container ? `${keyword}${pattern(container)} = ` : ""));
    else {
      edits.push(replace(head, container ? `${container} = ` : ""));
      if (container) edits.push(insertAfter(outer, ".container"));
    }
    if (!needsInstance) continue;
    const reference = names.take(`${binding.name}Ref`, own);
    const opening = (call.arguments[0] as NodeOf<"JSXElement">).openingElement;
    const type = isTyped ? `<${source.textOf(opening.name)}>` : "";
    const createRef = site.import("react", "createRef");
    edits.push(
      insertBefore(own, `const ${reference} = ${createRef}${type}()${semicolon}${line}`),
      insertAfter(opening.attributes.at(-1) ?? opening.typeArguments ?? opening.name, ` ref={${reference}}`),
      insertAfter(outer, `${semicolon}${line}${keyword}${binding.name} = ${reference}.current${isTyped ? "!" : ""}`),
    );
  }
  return edits;
}

const pattern = (container: string) => (container === "container" ? "{ container }" : `{ container: ${container} }`);

/** The statement of `let variable;`, or `null` when it is declared in any other way. */
function declarationOf(binding: Binding): Node | null {
  const { declaration } = binding;
  if (declaration.type !== "VariableDeclarator" || declaration.init || declaration.id.type !== "Identifier")
    return null;
  return declaration.parent ?? null;
}

function tagOf(call: Call): string {
  const [element] = call.arguments;
  return element?.type === "JSXElement" && element.openingElement.name.type === "JSXIdentifier"
    ? element.openingElement.name.name
    : "?";
}

function canTakeRef(call: Call): boolean {
  const [element] = call.arguments;
  if (element?.type !== "JSXElement") return false;
  return !element.openingElement.attributes.some((each) => each.type === "JSXAttribute" && each.name.name === "ref");
}

function isInBlock(node: Node): boolean {
  return /^(Program|BlockStatement)$/.test(node.parent?.type ?? "");
}

const refuse = (call: Call, blocked: string[]): Rendered => ({ calls: [call], lookups: [], blocked, edits: () => [] });
