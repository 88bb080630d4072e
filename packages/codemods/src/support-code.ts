import { dirname, join, relative } from "node:path";
import type { Node } from "oxc-parser";
import type { Edit } from "./edits.ts";
import { freeName, isCommonJs } from "./imports.ts";
import type { Source } from "./source.ts";
import type { ChangeExtras, Site } from "./transform.ts";
import { requiredModule } from "./syntax/origins.ts";

/** A declaration of ours that rewritten code calls, such as an error boundary. */
export interface SupportCode {
  /** What it declares. */
  name: string;
  /** Base name of the module that holds it where several files share it. */
  module: string;
  /** What it takes from packages. */
  imports: readonly { module: string; name: string }[];
  /** The declarations, two spaces deep, double-quoted; `say` gives what the file calls an import. */
  text(say: (name: string) => string, typed: boolean): string;
}

/** Where the support code of a project stands. JSON. */
export interface SupportPlace {
  /** Of the shared module; `null`: in the one file that needs it. */
  path: string | null;
  typed: boolean;
}

/** What `placeSupport` needs to know of a file. JSON. */
export interface SupportUser {
  commonJs: boolean;
}

/** What a file says of itself as a user of support code. */
export const supportUser = (source: Source): SupportUser => ({ commonJs: isCommonJs(source) });

/** One user keeps the code to itself; several share a module in the deepest folder that holds them all. */
export function placeSupport(users: ReadonlyMap<string, SupportUser>, module: string): SupportPlace {
  const paths = [...users.keys()];
  const typed = paths.some(isTyped);
  // A module that others `require` would have to be written in their way too.
  if (paths.length < 2 || [...users.values()].some((each) => each.commonJs)) return { path: null, typed };
  let folder = dirname(paths[0]!);
  while (paths.some((each) => !each.startsWith(`${folder}/`)) && dirname(folder) !== folder) folder = dirname(folder);
  return { path: join(folder, `${module}.${typed ? "ts" : "js"}`), typed };
}

/** Whether a file may hold types of TypeScript. */
export const isTyped = (path: string): boolean => /\.[cm]?tsx?$/.test(path);

/** Hands support code to the changes of one file: once each round, however many of them need it. */
export class SupportBringer {
  readonly #source: Source;
  readonly #brought = new Set<string>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** How `site` says the code's `name`, and what its change has to bring for that. */
  bring(site: Site, code: SupportCode, place: SupportPlace, name = code.name): Brought {
    const type = name !== code.name;
    if (place.path !== null) {
      const specifier = specifierOf(this.#source.path, place.path);
      const text = site.import(specifier, name, { type });
      return { text, edits: [], extras: { creates: [{ path: place.path, text: moduleText(code, place.typed) }] } };
    }
    const known = this.#source.names.root.bindings.get(name);
    if (known && this.#isOurs(known.declaration, code)) return { text: name, edits: [], extras: {} };
    if (this.#brought.has(code.name)) return { text: name, edits: [], extras: {} };
    if (freeName(this.#source, code.name) !== code.name) return { text: code.name, edits: null, extras: {} };
    this.#brought.add(code.name);
    const say = (wanted: string) => {
      const from = code.imports.find((each) => each.name === wanted);
      return from ? site.import(from.module, wanted) : wanted;
    };
    return { text: name, edits: [this.#insert(code.text(say, isTyped(this.#source.path)))], extras: {} };
  }

  #isOurs(declaration: Node, code: SupportCode): boolean {
    const text = this.#source.textOf(declaration).replaceAll(/\s+/g, " ");
    const say = (name: string) => name;
    const plain = (each: string) => each.replaceAll(/\bReact\.|["';\s]/g, "");
    return plain(code.text(say, isTyped(this.#source.path))).includes(plain(text));
  }

  #insert(text: string): Edit {
    const { style, text: whole } = this.#source;
    const last = lastLoad(this.#source);
    const styled = inStyle(text, this.#source);
    if (!last) {
      const first = this.#source.program.body.find((each) => !("directive" in each && each.directive));
      const at = first?.start ?? whole.length;
      return { start: at, end: at, text: `${styled}${style.eol}${style.eol}` };
    }
    // At the start of the next line, so that imports that are added to the last one stay above.
    const newline = whole.indexOf("\n", last.end);
    const at = newline === -1 ? whole.length : newline + 1;
    return { start: at, end: at, text: `${newline === -1 ? style.eol : ""}${style.eol}${styled}${style.eol}` };
  }
}

export interface Brought {
  text: string;
  /** `null` where the file uses the name for something else. */
  edits: Edit[] | null;
  extras: Pick<ChangeExtras, "creates">;
}

/** The last statement at the top of the file that loads a module. */
export function lastLoad(source: Source): Node | undefined {
  return source.program.body.findLast(
    (each) =>
      each.type === "ImportDeclaration" ||
      (each.type === "VariableDeclaration" &&
        each.declarations.some((one) => requiredModule(source, one.init) !== null)),
  );
}

/** How `from` names the module at `to`: relative, without its extension. */
export function specifierOf(from: string, to: string): string {
  const path = relative(dirname(from), to)
    .replaceAll("\\", "/")
    .replace(/\.[cm]?[jt]sx?$/, "");
  return path.startsWith(".") ? path : `./${path}`;
}

function moduleText(code: SupportCode, typed: boolean): string {
  const modules = [...new Set(code.imports.map((each) => each.module))];
  const lines = modules.map((module) => {
    const names = code.imports.filter((each) => each.module === module).map((each) => each.name);
    return `import { ${names.join(", ")} } from "${module}";\n`;
  });
  const text = code.text((name) => name, typed).replaceAll(/^(function|class|interface) /gm, "export $1 ");
  return `${lines.join("")}\n${text}\n`;
}

/** Our text with the indentation, quotes, semicolons and line ends of the file. */
function inStyle(text: string, source: Source): string {
  const { eol, quote, semicolon, indent } = source.style;
  return text
    .split("\n")
    .map((line) => {
      const depth = /^ */.exec(line)![0].length;
      const rest = line.slice(depth).replaceAll('"', quote);
      return indent.repeat(depth / 2) + (semicolon === "" ? rest.replace(/;$/, "") : rest);
    })
    .join(eol);
}
