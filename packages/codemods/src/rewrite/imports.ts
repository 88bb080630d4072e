import type { Node } from "oxc-parser";
import type { Edit } from "../edits.ts";
import type { NodeOf, Source } from "../source.ts";
import { isCommonJs } from "../syntax/common-js.ts";
import { freeName } from "../syntax/free-name.ts";
import { requiredModule } from "../syntax/origins.ts";
import type { Binding } from "../syntax/scopes.ts";

/** A name that a change wants from a module. */
export interface ImportRequest {
  module: string;
  /** The export's name, or `"default"`. */
  name: string;
  /** What the file will call it. */
  local: string;
  type: boolean;
}

/** How an import is to be made. */
export interface ImportStyle {
  /** The local name of a new import, instead of one that is free: the change itself gives that name up. */
  as?: string;
  /** `import type`: the name is only used in types. */
  type?: boolean;
  /** Take the plain name although the file means a global by it so far, as with `JSX`. */
  overGlobal?: boolean;
}

export interface ImportAnswer {
  /** The text to use: `createRef`, `React.createRef` or an alias. */
  text: string;
  /** What has to be added for it, or `null` when the file has it already. */
  request: ImportRequest | null;
}

/**
 * How to say `name` of `module` at `at`, preferring what the file imports already. A name that is taken anywhere in
 * the file is never reused: the import gets an alias.
 */
export function importFor(
  source: Source,
  at: Node,
  module: string,
  name: string,
  { type = false, overGlobal = false, as }: ImportStyle = {},
): ImportAnswer {
  for (const binding of source.names.bindings) {
    const imported = importedName(source, binding);
    if (!imported || imported.module !== module || !isVisible(source, at, binding)) continue;
    if (imported.typeOnly && !type) continue;
    if (imported.name === name) return { text: binding.name, request: null };
  }
  if (as !== undefined) return { text: as, request: { module, name, local: as, type } };
  for (const binding of source.names.bindings) {
    const imported = importedName(source, binding);
    if (!imported || imported.module !== module || !isVisible(source, at, binding)) continue;
    if (imported.typeOnly && !type) continue;
    if (imported.whole && name !== "default") return { text: `${binding.name}.${name}`, request: null };
  }
  const global = globalFor(source, module);
  if (global !== null && !type) return { text: name === "default" ? global : `${global}.${name}`, request: null };
  const wanted = name === "default" ? defaultName(module) : name;
  const isFree = overGlobal && source.names.globals.has(wanted);
  const local = isFree ? wanted : freeName(source, wanted);
  return { text: local, request: { module, name, local, type } };
}

interface Imported {
  module: string;
  name: string;
  /** Default or namespace import of a package that is one object either way. */
  whole: boolean;
  typeOnly: boolean;
}

/** Packages whose default export and namespace carry the same members. */
const wholePackages = /^(react|react-dom|react-dom\/(client|server|test-utils)|prop-types)$/;

function importedName(source: Source, binding: Binding): Imported | null {
  const { declaration } = binding;
  if (binding.kind === "import") {
    const parent = declaration.parent as NodeOf<"ImportDeclaration"> | undefined;
    if (parent?.type !== "ImportDeclaration") return null;
    const module = parent.source.value;
    const typeOnly =
      parent.importKind === "type" || (declaration.type === "ImportSpecifier" && declaration.importKind === "type");
    if (declaration.type === "ImportSpecifier") {
      const { imported } = declaration;
      return { module, name: imported.type === "Literal" ? imported.value : imported.name, whole: false, typeOnly };
    }
    const name = declaration.type === "ImportDefaultSpecifier" ? "default" : "*";
    return { module, name, whole: wholePackages.test(module) || name === "*", typeOnly };
  }
  if (declaration.type !== "VariableDeclarator" || binding.writes.length > 0) return null;
  const module = requiredModule(source, declaration.init);
  if (module === null) return null;
  if (declaration.id.type === "Identifier") return { module, name: "default", whole: true, typeOnly: false };
  if (declaration.id.type !== "ObjectPattern") return null;
  for (const each of declaration.id.properties) {
    if (
      each.type === "Property" &&
      each.value === (binding.identifier as Node) &&
      each.key.type === "Identifier" &&
      !each.computed
    ) {
      return { module, name: each.key.name, whole: false, typeOnly: false };
    }
  }
  return null;
}

/** Whether the binding, declared in the file's root scope, is what its name means at `at`. */
function isVisible(source: Source, at: Node, binding: Binding): boolean {
  if (binding.scope !== source.names.root) return false;
  for (let scope = source.names.scopeOf(at); scope.parent; scope = scope.parent) {
    if (scope.bindings.has(binding.name)) return false;
  }
  return true;
}

/** What script tags call these modules; React 18's `createRoot` stands on `ReactDOM` there. */
const globalNames: Record<string, string> = {
  react: "React",
  "react-dom": "ReactDOM",
  "react-dom/client": "ReactDOM",
  "prop-types": "PropTypes",
  "create-react-class": "createReactClass",
};

/** The global that a script, which an `import` would break, uses for a module; `null` for modules and CommonJS. */
function globalFor(source: Source, module: string): string | null {
  const name = Object.hasOwn(globalNames, module) ? globalNames[module]! : null;
  if (name === null || !source.names.globals.has(name) || isCommonJs(source)) return null;
  const isModule = source.program.body.some((each) => /^(Import|Export|TSExport|TSImport)/.test(each.type));
  return isModule ? null : name;
}

function defaultName(module: string): string {
  if (module === "react") return "React";
  if (module === "prop-types") return "PropTypes";
  const last = module.split("/").at(-1) ?? module;
  const camel = last
    .replace(/\.\w+$/, "")
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? "");
  return /^\d/.test(camel) ? `_${camel}` : camel;
}

/** The edits that bring all requested names into the file: onto an existing declaration where there is one. */
export function importEdits(source: Source, requests: readonly ImportRequest[]): Edit[] {
  const edits: Edit[] = [];
  const groups = new Map<string, ImportRequest[]>();
  for (const request of requests) {
    const key = `${request.type ? "type " : ""}${request.module}`;
    const group = groups.get(key) ?? [];
    if (!group.some((each) => each.local === request.local)) group.push(request);
    groups.set(key, group);
  }
  const lines: string[] = [];
  const commonJs = isCommonJs(source);
  for (const group of groups.values()) {
    const extended = commonJs ? null : extendDeclaration(source, group);
    if (extended) edits.push(extended);
    else lines.push(commonJs ? requireLine(source, group) : importLine(source, group));
  }
  if (lines.length > 0) edits.push(newLines(source, lines, commonJs));
  return edits;
}

function extendDeclaration(source: Source, group: readonly ImportRequest[]): Edit | null {
  const [first] = group;
  if (!first || group.some((each) => each.name === "default")) return null;
  for (const declaration of source.all("ImportDeclaration")) {
    if (declaration.source.value !== first.module) continue;
    if ((declaration.importKind === "type") !== first.type) continue;
    const last = declaration.specifiers.at(-1);
    if (!last || last.type === "ImportNamespaceSpecifier") continue;
    const names = group.map(specifierText).join(", ");
    if (last.type === "ImportSpecifier") return { start: last.end, end: last.end, text: `, ${names}` };
    const braces = /^\s*,\s*\{/.exec(source.text.slice(last.end, declaration.source.start));
    if (braces) return { start: last.end + braces[0].length, end: last.end + braces[0].length, text: ` ${names} ` };
    return { start: last.end, end: last.end, text: `, { ${names} }` };
  }
  return null;
}

const specifierText = (each: ImportRequest) => (each.name === each.local ? each.name : `${each.name} as ${each.local}`);

function importLine(source: Source, group: readonly ImportRequest[]): string {
  const { quote, semicolon } = source.style;
  const [first] = group;
  const whole = group.find((each) => each.name === "default")?.local;
  const named = group.filter((each) => each.name !== "default").map(specifierText);
  const clause = [whole, named.length > 0 ? `{ ${named.join(", ")} }` : null].filter(Boolean).join(", ");
  return `import ${first?.type ? "type " : ""}${clause} from ${quote}${first?.module}${quote}${semicolon}`;
}

function requireLine(source: Source, group: readonly ImportRequest[]): string {
  const { quote, semicolon } = source.style;
  const load = `require(${quote}${group[0]?.module}${quote})`;
  const whole = group.find((each) => each.name === "default");
  if (whole) return `const ${whole.local} = ${load}${semicolon}`;
  const names = group.map((each) => (each.name === each.local ? each.name : `${each.name}: ${each.local}`));
  return `const { ${names.join(", ")} } = ${load}${semicolon}`;
}

function newLines(source: Source, lines: readonly string[], commonJs: boolean): Edit {
  const { eol } = source.style;
  const body = source.program.body;
  const loads = commonJs
    ? leadingRequires(source)
    : body.filter((each) => each.type === "ImportDeclaration" || each.type === "TSImportEqualsDeclaration");
  const last = loads.at(-1);
  if (last) {
    // Past a comment on the same line, so that it stays with its import.
    const rest = /^[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*)?(?=\r?\n|$)/.exec(source.text.slice(last.end));
    const at = last.end + (rest?.[0].length ?? 0);
    return { start: at, end: at, text: lines.map((line) => eol + line).join("") };
  }
  const first = body.find((each) => !("directive" in each && each.directive));
  const start = first?.start ?? source.text.length;
  return { start, end: start, text: lines.map((line) => line + eol).join("") };
}

/** The `require` declarations that the file begins with: a constant of a later one could be used before it is set. */
function leadingRequires(source: Source): Node[] {
  const loads: Node[] = [];
  for (const each of source.program.body) {
    const text = source.textOf(each);
    if (each.type === "VariableDeclaration" && each.declarations.some((one) => /\brequire\(/.test(source.textOf(one))))
      loads.push(each);
    else if (
      each.type !== "ExpressionStatement" ||
      !(("directive" in each && each.directive) || /^(require\(|jest\.|vi\.)/.test(text))
    )
      break;
  }
  return loads;
}
