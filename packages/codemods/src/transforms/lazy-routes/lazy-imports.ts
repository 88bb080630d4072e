import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { isTyped } from "../../support-code.ts";
import { type RouteComponent, bringsBoundary } from "./route-components.ts";

/** A component that becomes lazy, and the module that really declares it. */
export interface LazyComponent {
  component: RouteComponent;
  /** As written in the file, without quotes. */
  specifier: string;
  /** The export's name there. */
  name: string;
}

/** What the new declarations call what they need. */
export interface Said {
  lazy: string;
  /** The boundary, where some components bring their own. */
  boundary: string;
}

/** `const Home = lazy(() => import("./Home"));`, a line for each; two where it brings its own boundary. */
export function lazyLines(source: Source, lazies: readonly LazyComponent[], { lazy, boundary }: Said): string {
  const { eol, quote, semicolon } = source.style;
  return lazies
    .map(({ component, specifier, name }) => {
      const load = `import(${quote}${specifier}${quote})`;
      const rest = name === "default" ? "" : `.then((module) => ({ default: module.${name} }))`;
      const { name: local } = component.binding;
      const made = `${lazy}(() => ${load}${rest})${semicolon}${eol}`;
      if (!bringsBoundary(source, component)) return `const ${local} = ${made}`;
      const props = isTyped(source.path) ? "(props: any)" : "(props)";
      const page = `<${boundary}><Lazy${local} {...props} /></${boundary}>`;
      return `const Lazy${local} = ${made}const ${local} = ${props} => ${page}${semicolon}${eol}`;
    })
    .join("");
}

/**
 * The edits that take the specifiers of these components out; a whole statement where nothing is left of it. Where no
 * import at all is left, `instead` stands in for the first.
 */
export function withoutImports(source: Source, gone: readonly LazyComponent[], instead: string | null): Edit[] {
  const declarations = [...new Set(gone.map((each) => each.component.declaration))];
  const isGone = (each: object) => gone.some((one) => one.component.specifier === each);
  const emptied = new Set(declarations.filter((each) => each.specifiers.every(isGone)));
  return declarations.map((declaration) => {
    if (emptied.has(declaration)) {
      if (instead !== null && declaration === declarations[0]) return replace(declaration, instead);
      return removeStatement(source, declaration, emptied, instead === null && isAtHead(source, declaration, emptied));
    }
    const kept = declaration.specifiers.filter((each) => !isGone(each));
    const named = kept.filter((each) => each.type === "ImportSpecifier").map((each) => source.textOf(each));
    const clause = [
      ...kept.filter((each) => each.type !== "ImportSpecifier").map((each) => source.textOf(each)),
      ...(named.length > 0 ? [`{ ${named.join(", ")} }`] : []),
    ].join(", ");
    const head = declaration.start + "import".length;
    const from = source.text.lastIndexOf("from", declaration.source.start);
    return replace({ start: head, end: from }, ` ${clause} `);
  });
}

/**
 * Takes the statement and the line break before it, so that new imports can still follow the last one. A blank line
 * that would be doubled goes too.
 */
function removeStatement(
  source: Source,
  node: NodeOf<"ImportDeclaration">,
  emptied: ReadonlySet<NodeOf<"ImportDeclaration">>,
  atHead: boolean,
): Edit {
  const { text } = source;
  const before = /\r?\n[ \t]*$/.exec(text.slice(0, node.start));
  if (!before || atHead) {
    const after = /^[ \t]*\r?\n/.exec(text.slice(node.end));
    return { start: node.start, end: node.end + (after?.[0].length ?? 0), text: "" };
  }
  const blanks = /(?:\r?\n[ \t]*)+$/.exec(text.slice(0, node.start));
  const isSetApart = blanks !== null && blanks.index < before.index && isBlank(text, runEnd(source, node, emptied));
  return { start: isSetApart ? blanks.index : before.index, end: node.end, text: "" };
}

/** Whether nothing but emptied statements stands above. */
function isAtHead(
  source: Source,
  node: NodeOf<"ImportDeclaration">,
  emptied: ReadonlySet<NodeOf<"ImportDeclaration">>,
): boolean {
  const above = source.program.body.filter((each) => each.start < node.start);
  return above.every((each) => each.type === "ImportDeclaration" && emptied.has(each));
}

/** Whether all imports of the file are those of these components. */
export function leavesNoImport(source: Source, gone: readonly LazyComponent[]): boolean {
  return source
    .all("ImportDeclaration")
    .every(
      (each) =>
        each.specifiers.length > 0 &&
        each.specifiers.every((one) => gone.some((lazy) => lazy.component.specifier === one)),
    );
}

/** Where the last of the emptied statements ends that follow one another from here. */
function runEnd(
  source: Source,
  node: NodeOf<"ImportDeclaration">,
  emptied: ReadonlySet<NodeOf<"ImportDeclaration">>,
): number {
  const next = [...emptied].find(
    (each) => each.start > node.end && /^[ \t]*\r?\n[ \t]*$/.test(source.text.slice(node.end, each.start)),
  );
  return next ? runEnd(source, next, emptied) : node.end;
}

/** Whether the line below is blank, or there is none. */
const isBlank = (text: string, end: number) => /^[^\r\n]*(\r?\n[ \t]*)?(\r?\n|$)/.test(text.slice(end));
