import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Node } from "oxc-parser";
import type { Edit } from "./edits.ts";
import { isCommonJs } from "./syntax/common-js.ts";
import { freeName } from "./syntax/free-name.ts";
import type { Source } from "./source.ts";
import type { ChangeExtras, Site } from "./transform.ts";
import { belowImports } from "./syntax/below-imports.ts";

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

/** The modules that hold support code which several files of a package share. JSON. */
export type SupportPlace = {
  /** Of the package. */
  folder: string;
  path: string;
  typed: boolean;
}[];

/** What `placeSupport` needs to know of a file. JSON. */
export interface SupportUser {
  commonJs: boolean;
}

/** What a file says of itself as a user of support code. */
export const supportUser = (source: Source): SupportUser => ({ commonJs: isCommonJs(source) });

/**
 * A package's only user keeps the code to itself; several share a module in the deepest folder that holds them all.
 * Packages share nothing, as a path from one into another would not survive publishing.
 */
export function placeSupport(users: ReadonlyMap<string, SupportUser>, module: string): SupportPlace {
  const packages = new Map<string, string[]>();
  for (const path of users.keys()) {
    const folder = packageOf(dirname(path));
    packages.set(folder, [...(packages.get(folder) ?? []), path]);
  }
  return [...packages].flatMap(([folder, paths]) => {
    // A module that others `require` would have to be written in their way too.
    if (paths.length < 2 || paths.some((each) => users.get(each)!.commonJs)) return [];
    const typed = paths.some(isTyped);
    let shared = dirname(paths[0]!);
    while (!paths.every((each) => isInside(each, shared)) && dirname(shared) !== shared) shared = dirname(shared);
    return [{ folder, path: join(shared, `${module}.${typed ? "ts" : "js"}`), typed }];
  });
}

const isInside = (path: string, folder: string) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The nearest folder with a manifest; the topmost where there is none. */
function packageOf(folder: string): string {
  for (let each = folder; ; each = dirname(each))
    if (existsSync(join(each, "package.json")) || dirname(each) === each) return each;
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
    const own = place.length > 0 ? packageOf(dirname(this.#source.path)) : null;
    const shared = place.find((each) => each.folder === own);
    if (shared) {
      const specifier = specifierOf(this.#source.path, shared.path);
      const text = site.import(specifier, name, { type });
      return { text, edits: [], extras: { creates: [{ path: shared.path, text: moduleText(code, shared.typed) }] } };
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
    return {
      text: name,
      edits: [belowImports(this.#source, inStyle(code.text(say, isTyped(this.#source.path)), this.#source))],
      extras: {},
    };
  }

  #isOurs(declaration: Node, code: SupportCode): boolean {
    const text = this.#source.textOf(declaration).replaceAll(/\s+/g, " ");
    const say = (name: string) => name;
    const plain = (each: string) => each.replaceAll(/\bReact\.|["';\s]/g, "");
    return plain(code.text(say, isTyped(this.#source.path))).includes(plain(text));
  }
}

/** What a change brings along so that the code can be said. */
export interface Brought {
  text: string;
  /** `null` where the file uses the name for something else. */
  edits: Edit[] | null;
  extras: Pick<ChangeExtras, "creates">;
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
  return `${lines.join("")}${lines.length > 0 ? "\n" : ""}${text}\n`;
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
