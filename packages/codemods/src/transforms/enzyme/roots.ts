import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore, remove, replace } from "../../edits.ts";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { componentsOf } from "../../syntax/components.ts";
import type { FreeNames } from "../../syntax/free-names.ts";
import { keyName } from "../../syntax/components.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { indentAt } from "../../syntax/style.ts";
import { type Blocked, type Root, blocked } from "./wrappers.ts";

type Call = NodeOf<"CallExpression">;

/** What edits at a render call need to say; asking for a name imports it. */
export interface Words {
  render(): string;
  createRef(): string;
  renderResult(): string;
}

/** A variable that holds what one or more `mount` calls return. */
export interface Holder extends Root {
  edits(words: Words): Edit[];
}

interface Rendering {
  call: Call;
  /** `const wrapper = mount(…);` or `wrapper = mount(…);` */
  statement: Node;
}

const optionNames: Record<string, string> = { attachTo: "container", wrappingComponent: "wrapper" };

/** The edits that turn Enzyme's options into those of `render`, or what forbids it. */
export function optionEdits(source: Source, call: Call): Edit[] | Blocked {
  const [element, options, ...more] = call.arguments;
  if (!element || element.type === "SpreadElement" || more.length > 0) return blocked("options", { option: "…" });
  if (!options) return [];
  if (options.type !== "ObjectExpression") return blocked("options", { option: source.textOf(options) });
  const edits: Edit[] = [];
  for (const each of options.properties) {
    const name = each.type === "Property" ? (keyName(each) ?? "") : "";
    const known = optionNames[name];
    if (each.type !== "Property" || known === undefined)
      return blocked("options", { option: name || source.textOf(each) });
    edits.push(replace(each, `${known}: ${source.textOf(each.value)}`));
  }
  return edits;
}

/** Prepares a variable to hold the result of `render`, with a ref and an element beside it when they are asked for. */
export function holdRoot(
  source: Source,
  project: Project,
  names: FreeNames,
  binding: Binding,
  renderings: readonly Rendering[],
  isMade: (call: Call) => boolean,
): Holder {
  const isDeclared = renderings[0]!.statement.type === "VariableDeclaration";
  const isTyped = source.dialect.language === "ts";
  const declarator = binding.declaration as NodeOf<"VariableDeclarator">;
  const { eol, semicolon } = source.style;
  let ref: string | null = null;
  let element: string | null = null;
  const isPlaced = renderings.every(({ statement }) => /^(Program|BlockStatement)$/.test(statement.parent?.type ?? ""));
  const elements = renderings.map(({ call }) => call.arguments[0]!);
  // What a local function renders is written there, out of reach of a variable here.
  const isWritten = renderings.every(({ call }) => !isMade(call));
  const canHaveRef =
    isWritten &&
    isPlaced &&
    (isDeclared || !isTyped) &&
    elements.every((each) => isClassElement(source, project, each));
  const canHaveElement = isWritten && isPlaced && (isDeclared || !isTyped);
  return {
    view: binding.name,
    ref() {
      if (!canHaveRef) return null;
      ref ??= names.take(`${binding.name}Ref`, declarator, binding.references);
      return `${ref}.current${isTyped ? "!" : ""}`;
    },
    element() {
      if (!canHaveElement) return null;
      return (element ??= names.take("element", declarator, binding.references));
    },
    edits(words) {
      const edits: Edit[] = [];
      const added = [ref, element].filter((each) => each !== null);
      if (!isDeclared && added.length > 0) edits.push(insertAfter(declarator, `, ${added.join(", ")}`));
      const annotation = declarator.id.type === "Identifier" ? declarator.id.typeAnnotation : null;
      if (annotation) edits.push(replace(annotation, `: ${words.renderResult()}`));
      for (const { call, statement } of renderings) {
        if (isMade(call)) continue;
        edits.push(replace({ start: call.start, end: (call.typeArguments ?? call.callee).end }, words.render()));
        const line = `${semicolon}${eol}${indentAt(source.text, statement.start)}`;
        const node = call.arguments[0]!;
        if (ref) {
          const opening = (node as NodeOf<"JSXElement">).openingElement;
          const type = isTyped ? `<${source.textOf(opening.name)}>` : "";
          edits.push(
            insertBefore(statement, `${isDeclared ? "const " : ""}${ref} = ${words.createRef()}${type}()${line}`),
          );
          if (!element)
            edits.push(
              insertAfter(opening.attributes.at(-1) ?? opening.typeArguments ?? opening.name, ` ref={${ref}}`),
            );
        }
        if (element) {
          const text = ref ? withRef(source, node as NodeOf<"JSXElement">, ref) : source.textOf(node);
          edits.push(
            insertBefore(statement, `${isDeclared ? "let " : ""}${element} = ${text}${line}`),
            replace(node, element),
          );
        }
        const options = optionEdits(source, call);
        if (!("code" in options)) edits.push(...options);
        if (call.arguments[1]?.type === "ObjectExpression" && call.arguments[1].properties.length === 0) {
          edits.push(remove({ start: node.end, end: call.arguments[1].end }));
        }
      }
      return edits;
    },
  };
}

/** Whether a ref on the element is the instance that Enzyme speaks of: its type is a class of the tree, without a ref yet. */
function isClassElement(source: Source, project: Project, node: Node): boolean {
  if (node.type !== "JSXElement" || node.openingElement.name.type !== "JSXIdentifier") return false;
  const { name, attributes } = node.openingElement;
  if (attributes.some((each) => each.type === "JSXAttribute" && each.name.name === "ref")) return false;
  const origin = project.originOf(source, name);
  const component = origin
    ? project.component(source.path, origin.source, origin.name)
    : componentsOf(source).find((each) => each.local === name.name);
  return component !== null && component !== undefined && /class|createClass/i.test(component.kind);
}

function withRef(source: Source, node: NodeOf<"JSXElement">, ref: string): string {
  const { openingElement } = node;
  const at = (openingElement.attributes.at(-1) ?? openingElement.typeArguments ?? openingElement.name).end;
  return `${source.text.slice(node.start, at)} ref={${ref}}${source.text.slice(at, node.end)}`;
}
