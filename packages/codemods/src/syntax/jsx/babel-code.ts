import type { Node } from "oxc-parser";
import { type Edit, insertAfter, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { removeAllFromList } from "../lines.ts";
import { requiredModule } from "../origins.ts";
import { indentAt } from "../style.ts";
import { type JsxSetting, babelTool, isOwnedByAutomatic, isReactsFactory, isSelfChoosing } from "./setting.ts";

/** A setting with the node that names it. */
type SettingInCode = JsxSetting & { node: Node };

/** Every place of a script that names a Babel preset or plugin which compiles JSX, in lists of these names. */
export function babelSettingsInCode(source: Source): SettingInCode[] {
  const lists = source.all("ArrayExpression").filter(isPluginList);
  const all = lists.flatMap((list) => list.elements.flatMap((element) => (element ? settings(source, element) : [])));
  if (all.length === 0 || all.some(({ runtime }) => runtime === "other")) return all;
  return [...all, ...lists.flatMap((list) => owned(source, list))];
}

/** Plugins that leave with the classic runtime. */
function owned(source: Source, list: NodeOf<"ArrayExpression">): SettingInCode[] {
  const nameOf = (element: Node) =>
    named(source, element.type === "ArrayExpression" ? (element.elements[0] ?? element) : element) ?? "";
  const items = list.elements.filter((each) => each !== null && isOwnedByAutomatic(nameOf(each)));
  const [node] = items;
  if (!node) return [];
  const gone = new Set<Node>(items.filter((each) => each !== null));
  const edits = removeAllFromList(source, list.elements, gone);
  return [
    { node, start: node.start, end: node.end, tool: "@babel/plugin-transform-react-jsx", runtime: "classic", edits },
  ];
}

/** `presets: [ … ]`, `presets = [ … ]`, `const plugins = [ … ].filter(Boolean)`. */
function isPluginList(list: Node): boolean {
  let holder: Node | null | undefined = list.parent;
  while (holder?.type === "CallExpression" || holder?.type === "MemberExpression") holder = holder.parent;
  const name =
    holder?.type === "Property"
      ? keyOf(holder)
      : holder?.type === "VariableDeclarator" && holder.id.type === "Identifier"
        ? holder.id.name
        : null;
  return name === "presets" || name === "plugins";
}

function settings(source: Source, element: Node): SettingInCode[] {
  switch (element.type) {
    case "LogicalExpression":
      return settings(source, element.right);
    case "ConditionalExpression":
      return [...settings(source, element.consequent), ...settings(source, element.alternate)];
    case "SpreadElement":
      return element.argument.type === "ConditionalExpression" || element.argument.type === "ArrayExpression"
        ? settings(source, element.argument)
        : [];
    case "ArrayExpression": {
      const [first, options] = element.elements;
      const inner = first ? named(source, first) : null;
      // `...(isReact ? ["@babel/preset-react"] : [])` spreads a list; `["@babel/preset-react", {}]` is one entry.
      if (inner && !isSpread(element)) return setting(source, element, inner, first ?? element, options ?? null);
      return element.elements.flatMap((each) => (each ? settings(source, each) : []));
    }
    default: {
      const name = named(source, element);
      return name ? setting(source, element, name, element, null) : [];
    }
  }
}

function isSpread(list: Node): boolean {
  const { parent } = list;
  return (
    parent?.type === "SpreadElement" ||
    (parent?.type === "ConditionalExpression" && parent.parent?.type === "SpreadElement")
  );
}

/** The package that an entry names: as text, through `require` or `require.resolve`, or as an imported name. */
function named(source: Source, node: Node): string | null {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  if (node.type === "Identifier") {
    const declaration = source.names.bindingOf(node)?.declaration;
    if (declaration?.type === "ImportDefaultSpecifier" && declaration.parent?.type === "ImportDeclaration")
      return declaration.parent.source.value;
    return declaration?.type === "VariableDeclarator" ? requiredModule(source, declaration.init) : null;
  }
  if (node.type !== "CallExpression") return null;
  const required = requiredModule(source, node);
  if (required !== null) return required;
  const [specifier] = node.arguments;
  const isResolve = /^require\.resolve$/.test(source.textOf(node.callee));
  return isResolve && specifier?.type === "Literal" && typeof specifier.value === "string" ? specifier.value : null;
}

function setting(source: Source, place: Node, name: string, first: Node, options: Node | null): SettingInCode[] {
  const { start, end } = place;
  if (isSelfChoosing(name))
    return [{ node: place, runtime: "automatic", start, end, edits: [], tool: "@babel/preset-react" }];
  const tool = babelTool(name);
  if (!tool) return [];
  return [{ node: place, start, end, tool, ...read(source, place, first, options) }];
}

function read(source: Source, place: Node, first: Node, options: Node | null): Pick<JsxSetting, "runtime" | "edits"> {
  const { quote } = source.style;
  const automatic = `runtime: ${quote}automatic${quote}`;
  if (!options) {
    const edit =
      place === first
        ? replace(place, `[${source.textOf(first)}, { ${automatic} }]`)
        : insertAfter(first, `, { ${automatic} }`);
    return { runtime: "classic", edits: [edit] };
  }
  if (options.type !== "ObjectExpression") return { runtime: "unread", edits: [] };
  const entries = options.properties;
  if (entries.some((each) => each.type === "SpreadElement")) return { runtime: "unread", edits: [] };
  const properties = entries.filter((each) => each.type === "Property");
  const runtime = properties.find((each) => keyOf(each) === "runtime");
  if (runtime && runtime.value.type !== "Literal")
    // Create React App asks whether React has the runtime; the React that is migrated to does.
    return { runtime: /automatic/.test(source.textOf(runtime.value)) ? "automatic" : "unread", edits: [] };
  if (runtime?.value.type === "Literal" && runtime.value.value === "automatic")
    return { runtime: "automatic", edits: [] };
  const factories = properties.filter((each) => /^pragma(Frag)?$/.test(keyOf(each) ?? ""));
  if (factories.some(({ value }) => value.type !== "Literal" || !isReactsFactory(String(value.value))))
    return { runtime: "other", edits: [] };
  const gone = new Set<Node>(runtime ? factories : factories.slice(1));
  const edits: Edit[] = removeAllFromList(source, entries, gone);
  const [factory] = factories;
  if (runtime) edits.push(replace(runtime.value, `${quote}automatic${quote}`));
  else if (factory) edits.push(replace(factory, automatic));
  else edits.push(addProperty(source, options, automatic));
  return { runtime: "classic", edits };
}

function addProperty(source: Source, object: NodeOf<"ObjectExpression">, text: string): Edit {
  const last = object.properties.at(-1);
  if (!last) return replace(object, `{ ${text} }`);
  const isBroken = source.text.slice(object.start, last.start).includes("\n");
  const gap = isBroken ? source.style.eol + indentAt(source.text, last.start) : " ";
  return insertAfter(last, `,${gap}${text}`);
}

function keyOf(node: NodeOf<"Property">): string | null {
  if (node.computed) return null;
  if (node.key.type === "Identifier") return node.key.name;
  return node.key.type === "Literal" && typeof node.key.value === "string" ? node.key.value : null;
}
