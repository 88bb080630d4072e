import { createRequire } from "node:module";
import { extname } from "node:path";
import { transformSync } from "esbuild";

const require = createRequire(import.meta.url);
const stripFlow = require("flow-remove-types") as (
  text: string,
  options: { all: boolean; pretty: boolean },
) => { toString(): string };

/** How JSX becomes calls: `classic` is `React.createElement`, `automatic` is `react/jsx-runtime`. */
export type JsxRuntime = "classic" | "automatic";

const loaders: Record<string, "js" | "jsx" | "ts" | "tsx"> = {
  ".ts": "ts",
  ".mts": "ts",
  ".cts": "ts",
  ".tsx": "tsx",
};

/**
 * CommonJS for one source file: modules, JSX, Flow and TypeScript gone, everything else as written.
 * Dynamic `import()` becomes a promise of `require`, so lazy components load from the same graph.
 */
export function compile(path: string, text: string, jsx: JsxRuntime): string {
  const loader = loaders[extname(path)] ?? "jsx";
  const source =
    loader === "jsx" && /@flow\b/.test(text) ? stripFlow(text, { all: true, pretty: true }).toString() : text;
  const { code } = transformSync(source, {
    loader,
    format: "cjs",
    jsx: jsx === "classic" ? "transform" : "automatic",
    target: "es2022",
    supported: { "dynamic-import": false },
    sourcefile: path,
    sourcemap: false,
    // An explicit empty configuration: what a case means must not depend on any tsconfig above it.
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: true },
    },
    logLevel: "silent",
  });
  return code;
}
