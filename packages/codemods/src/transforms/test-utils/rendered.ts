import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { FreeNames } from "../../syntax/free-names.ts";
import { isNothing } from "../../syntax/nothing.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { isSharedByTests } from "../../syntax/test-scopes.ts";
import type { Site } from "../../transform.ts";
import { instanceUse, outermost } from "./instance-uses.ts";
import { lookUpIn } from "./lookup-edits.ts";
import { type Rendering, isClearing, library, rewriteVariable } from "./rendered-edits.ts";

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
    if (binding && isInBlock(statement)) return planVariable(tools, binding, [{ call, statement }], parent.id);
  }
  if (
    parent?.type === "AssignmentExpression" &&
    parent.left.type === "Identifier" &&
    parent.parent?.type === "ExpressionStatement" &&
    isInBlock(parent.parent)
  ) {
    const binding = source.names.bindingOf(parent.left);
    if (binding) return planVariable(tools, binding, assignments(tools, binding), null);
  }
  return refuse(call, [source.textOf(parent ?? call).split("\n")[0]!]);
}

/** Every `variable = renderIntoDocument(…);` of a binding. */
function assignments(tools: Tools, binding: Binding): Rendering[] {
  return binding.writes.flatMap((write) => {
    const assignment = write.parent;
    if (
      assignment?.type !== "AssignmentExpression" ||
      assignment.left !== write ||
      assignment.parent?.type !== "ExpressionStatement" ||
      !isInBlock(assignment.parent)
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
  const statement = declared ? renderings[0]!.statement : declarationOf(source, binding);
  if (!statement) blocked.push(source.textOf(binding.identifier));
  const isForeign = declared
    ? binding.writes.length > 0
    : binding.writes.filter((each) => !isClearing(each)).length !== renderings.length;
  if (isForeign) blocked.push(`${binding.name} = …`);
  const needsInstance = uses.some(({ use }) => use.kind === "instance");
  const isOneOfMany =
    declared !== null && (statement as NodeOf<"VariableDeclaration"> | null)?.declarations.length !== 1;
  if (needsInstance && isOneOfMany) blocked.push(source.textOf(statement!).split("\n")[0]!);
  const isHost = calls.every((each) => /^[a-z]/.test(tagOf(each)));
  if (needsInstance && !isHost) {
    for (const each of calls) if (!canTakeRef(each)) blocked.push(source.textOf(each.arguments[0]!).split("\n")[0]!);
  }
  const lookups = uses.flatMap(({ use }) => (use.kind === "lookup" ? [use.call] : []));
  if (blocked.length > 0 || !statement) return { ...refuse(calls[0]!, blocked), calls };
  const edits = (site: Site) =>
    rewriteVariable(source, tools.names, site, {
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

/** The statement of `let variable;` or `let variable = null;`, or `null` when it is declared in any other way. */
function declarationOf(source: Source, binding: Binding): Node | null {
  const { declaration } = binding;
  if (
    declaration.type !== "VariableDeclarator" ||
    (declaration.init && (source.dialect.language === "ts" || !isNothing(declaration.init))) ||
    declaration.id.type !== "Identifier"
  )
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
  if (element?.type !== "JSXElement") return element !== undefined;
  return !element.openingElement.attributes.some((each) => each.type === "JSXAttribute" && each.name.name === "ref");
}

function isInBlock(node: Node): boolean {
  return /^(Program|BlockStatement)$/.test(node.parent?.type ?? "");
}

const refuse = (call: Call, blocked: string[]): Rendered => ({ calls: [call], lookups: [], blocked, edits: () => [] });
