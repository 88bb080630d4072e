import type { ModuleFacts } from "./facts.ts";
import { factsOf } from "./facts.ts";
import type { ComponentFact } from "../syntax/components.ts";
import type { Source } from "../source.ts";
import { originOf as localOrigin, type Origin } from "../syntax/origins.ts";
import type { Node } from "oxc-parser";
import type { ConfigFile } from "./configs.ts";
import { type JsxBuild, jsxBuilds, manifestsIn, tooOld } from "./jsx-build.ts";
import type { JsxTool } from "../syntax/jsx/setting.ts";

/** Where a name that a file imports is declared. */
export type Declared =
  /** In a module of the tree, under this local name. */
  | { kind: "local"; path: string; local: string }
  /** In a package, under this exported name. */
  | { kind: "package"; source: string; name: string };

/** What is known of the whole tree. */
export interface Project {
  /** Absolute path of the folder that findings are relative to. */
  root: string;
  /** Facts by absolute path; only files that could matter to a transform are listed. */
  modules: ReadonlyMap<string, ModuleFacts>;
  /** The file that a specifier means when written in `from`, or `null` for packages and what cannot be found. */
  resolve(from: string, specifier: string): string | null;
  /** Where export `name` of `specifier`, as written in `from`, is really declared; `null` when it cannot be told. */
  declared(from: string, specifier: string, name: string): Declared | null;
  /** The component behind an export, or `null` when it is none that we know of. */
  component(from: string, specifier: string, name: string): (ComponentFact & { path: string }) | null;
  /** Like `originOf`, and sees through re-exports of the tree's own modules. */
  originOf(source: Source, node: Node | null | undefined): Origin | null;
  /** How the JSX of a file is compiled; `null` where nothing but that file is known. */
  jsxBuild: ((path: string) => JsxBuild) | null;
  /** The range under which the file's package asks for a compiler, where that is too old for the automatic JSX runtime. */
  tooOld(path: string, tool: JsxTool): string | null;
}

/** Answers questions over facts. `resolve` is given, since it looks at the disk. */
export function openProject(
  root: string,
  modules: ReadonlyMap<string, ModuleFacts>,
  resolve: Project["resolve"],
  configs: ((from: string) => readonly ConfigFile[]) | null = null,
): Project {
  const project: Project = {
    root,
    modules,
    resolve,
    jsxBuild: configs && jsxBuilds(root, configs),
    tooOld: (path, tool) => tooOld(manifestsIn(configs?.(path) ?? []), tool),
    declared(from, specifier, name) {
      return follow(from, specifier, name, 0);
    },
    component(from, specifier, name) {
      const declared = project.declared(from, specifier, name);
      if (declared?.kind !== "local") return null;
      const fact = modules.get(declared.path)?.components.find((each) => each.local === declared.local);
      return fact ? { ...fact, path: declared.path } : null;
    },
    originOf(source, node) {
      return localOrigin(source, node, (from, specifier, name) => {
        const declared = project.declared(from, specifier, name);
        return declared?.kind === "package" ? declared : null;
      });
    },
  };
  return project;

  function follow(from: string, specifier: string, name: string, depth: number): Declared | null {
    if (depth > 20) return null;
    const path = resolve(from, specifier);
    if (path === null) return /^[./]/.test(specifier) ? null : { kind: "package", source: specifier, name };
    const facts = modules.get(path);
    if (!facts) return null;
    const exported = Object.hasOwn(facts.exports, name) ? facts.exports[name] : undefined;
    if (exported) {
      if ("local" in exported) return { kind: "local", path, local: exported.local };
      return follow(path, exported.source, exported.name, depth + 1);
    }
    for (const star of facts.stars) {
      const behind = name === "default" ? null : follow(path, star, name, depth + 1);
      if (behind?.kind === "local") return behind;
    }
    return null;
  }
}

/** A project of one file, as `jscodeshift` sees it. */
export function loneProject(source: Source): Project {
  return openProject(source.path, new Map([[source.path, factsOf(source)]]), () => null);
}
