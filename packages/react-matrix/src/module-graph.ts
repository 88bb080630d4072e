import { existsSync, readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { posix } from "node:path";
import vm from "node:vm";
import { compile, type JsxRuntime } from "./compile.ts";
import { aliasOf, type ChosenPackages, type ReactVersion } from "./versions.ts";

/** Source files by path, slash-separated, relative to the tree's root. */
export type SourceTree = ReadonlyMap<string, string>;

export interface ModuleGraph {
  /** What a package request gives, for instance `react-dom/server`. Throws as Node would when there is none. */
  requirePackage(request: string): unknown;
  /** The exports of a file of the tree, evaluated on the first call. */
  requireFile(path: string): unknown;
}

interface GraphOptions {
  context: vm.Context;
  version: ReactVersion;
  jsx: JsxRuntime;
  tree: SourceTree;
  packages: ChosenPackages;
}

interface Module {
  exports: unknown;
  /** React's `act` asks the module, not the scope, for Node's timers. */
  require: Require;
}
type Require = (request: string) => unknown;
type Wrapper = (...parameters: unknown[]) => void;

const host = createRequire(import.meta.url);
const parameters = [
  "exports",
  "require",
  "module",
  "__filename",
  "__dirname",
  "process",
  "Buffer",
  "global",
  "setImmediate",
];
const extensions = [
  "",
  ".js",
  ".jsx",
  ".ts",
  ".tsx",
  ".mjs",
  ".json",
  "/index.js",
  "/index.jsx",
  "/index.ts",
  "/index.tsx",
];
const packageScripts = new Map<string, vm.Script>();

/** A module loader of its own inside one window: nothing is shared with other graphs but compiled code. */
export function createModuleGraph({ context, version, jsx, tree, packages }: GraphOptions): ModuleGraph {
  const modules = new Map<string, Module>();
  const window = vm.runInContext("globalThis", context) as object;
  const environment = {
    env: { NODE_ENV: "development" },
    emit: () => false,
    nextTick: process.nextTick,
    on: () => {},
    version: process.version,
  };

  function evaluate(id: string, script: vm.Script, require: Require): unknown {
    const module: Module = { exports: {}, require };
    modules.set(id, module);
    const wrapper = script.runInContext(context) as Wrapper;
    try {
      wrapper.call(
        module.exports,
        module.exports,
        require,
        module,
        id,
        posix.dirname(id),
        environment,
        Buffer,
        window,
        setImmediate,
      );
    } catch (error) {
      modules.delete(id);
      throw error;
    }
    return module.exports;
  }

  function requireFromDisk(path: string): unknown {
    const known = modules.get(path);
    if (known) return known.exports;
    if (path.endsWith(".json")) return JSON.parse(readFileSync(path, "utf8"));
    let script = packageScripts.get(path);
    if (!script) {
      const text = readFileSync(path, "utf8");
      script = wrap(path, path.endsWith(".mjs") ? compile(path, text, jsx) : text);
      packageScripts.set(path, script);
    }
    const local = createRequire(path);
    return evaluate(path, script, (request) => requireFrom(request, (each) => local.resolve(each)));
  }

  function requireFrom(request: string, resolve: (request: string) => string): unknown {
    if (isBuiltin(request)) return host(request);
    const alias = aliasOf(request, version, packages);
    return requireFromDisk(alias ? host.resolve(alias) : resolve(request));
  }

  function requireFile(path: string): unknown {
    const known = modules.get(path);
    if (known) return known.exports;
    const text = tree.get(path);
    if (text === undefined) throw new Error(`no file ${path} in the tree (${[...tree.keys()].join(", ")})`);
    if (path.endsWith(".json")) return JSON.parse(text);
    return evaluate(path, wrap(path, compile(path, text, jsx)), (request) => {
      if (!request.startsWith(".")) return requireFrom(request, (each) => host.resolve(each));
      const base = posix.normalize(posix.join(posix.dirname(path), request));
      const found = extensions.map((each) => base + each).find((each) => tree.has(each));
      // Style sheets and pictures are not part of what a case claims.
      if (!found && /\.(css|scss|less|svg|png)$/.test(request)) return {};
      if (!found) throw new Error(`${path} imports ${request}, and the tree has no such file`);
      return requireFile(found);
    });
  }

  return {
    requirePackage: (request) => requireFrom(request, (each) => host.resolve(each)),
    requireFile,
  };
}

function wrap(path: string, code: string): vm.Script {
  const name = existsSync(path) ? path : `case/${path}`;
  return new vm.Script(`(function (${parameters.join(", ")}) {${code}\n})`, { filename: name });
}
