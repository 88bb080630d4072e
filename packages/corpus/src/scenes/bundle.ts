import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Loader, type Plugin } from "esbuild";

export interface BundleOptions {
  /** The file with the scenes. */
  scenes: string;
  /** What `library` means in it: a file of the source, original or migrated. */
  library: string;
  /** `classic` is `React.createElement`, `automatic` is `react/jsx-runtime`. */
  jsx: "classic" | "automatic";
  /** Other releases, or files, for packages that the source imports: name → alias of this package, or absolute path. */
  packages: Readonly<Record<string, string>>;
}

const here = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const removeTypes = require("flow-remove-types") as (
  text: string,
  options: { all: boolean; ignoreUninitializedFields: boolean },
) => { toString(): string };

/** Scenes and library as one CommonJS text that asks for nothing but React: that comes from where it is played. */
export interface Bundle {
  text: string;
  /** Absolute paths of what went in. */
  inputs: string[];
}

export async function bundle({ scenes, library, jsx, packages }: BundleOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [scenes],
    bundle: true,
    metafile: true,
    absWorkingDir: here,
    write: false,
    // Read anew for every scene.
    minifyWhitespace: true,
    format: "cjs",
    platform: "browser",
    mainFields: ["main", "module"],
    target: "es2022",
    jsx: jsx === "classic" ? "transform" : "automatic",
    external: ["react", "react-dom", "react/*", "react-dom/*"],
    loader: { ".js": "jsx", ".scss": "empty", ".less": "empty" },
    define: { "process.env.NODE_ENV": '"development"', global: "globalThis" },
    // No tsconfig above the source may say what it means.
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    plugins: [packagesOf(library, packages), withoutFlow, cssModules],
    logLevel: "silent",
  });
  return {
    text: outputFiles[0]?.text ?? "",
    inputs: Object.keys(metafile.inputs)
      .filter((each) => !each.startsWith("empty:"))
      .map((each) => resolve(here, each)),
  };
}

/** Packages are those of this workspace, wherever the checkout of the source lies. */
function packagesOf(library: string, packages: Readonly<Record<string, string>>): Plugin {
  return {
    name: "packages",
    setup({ onLoad, onResolve, resolve: resolvePackage }) {
      onResolve({ filter: /^library$/ }, () => ({ path: library }));
      // Polyfills of what every window has by now.
      onResolve({ filter: /^core-js\// }, ({ path }) => ({ path, namespace: "empty" }));
      onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "" }));
      onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === packages || kind === "entry-point" || /^react(-dom)?($|\/)/.test(path)) return undefined;
        const name = path.split("/", path.startsWith("@") ? 2 : 1).join("/");
        const chosen = packages[name];
        if (chosen?.startsWith("/")) return { path: chosen };
        const isNested = resolveDir.includes("node_modules") && !chosen;
        return await resolvePackage((chosen ?? name) + path.slice(name.length), {
          kind,
          resolveDir: isNested ? resolveDir : here,
          pluginData: packages,
        });
      });
    },
  };
}

/** What was read before: most files are the same in every bundle of a package. */
const plain = new Map<string, string>();

const withoutFlow: Plugin = {
  name: "without-flow",
  setup({ onLoad }) {
    onLoad({ filter: /\.jsx?$/ }, ({ path }) => {
      if (path.includes("node_modules")) return undefined;
      // A proposal of its day, which only Babel reads: `export Alert from "./Alert"`.
      const text = readFileSync(path, "utf8").replace(/^export (\w+) from/gm, "export { default as $1 } from");
      let contents = plain.get(text);
      if (contents === undefined) {
        // A field that Flow only types would set what React has set to undefined.
        contents = removeTypes(text, { all: true, ignoreUninitializedFields: true }).toString();
        plain.set(text, contents);
      }
      return { contents, loader: "jsx" satisfies Loader };
    });
  },
};

/** Style sheets as modules: each class under its own name. */
const cssModules: Plugin = {
  name: "css-modules",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, ({ path }) => {
      const classes = [...readFileSync(path, "utf8").matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => [name, name]);
      return { contents: JSON.stringify(Object.fromEntries(classes)), loader: "json" };
    });
  },
};

/** A file of this package's `scenes` folder. */
export function sceneFile(name: string): string {
  return join(here, "scenes", name);
}
