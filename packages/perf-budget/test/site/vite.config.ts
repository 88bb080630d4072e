import { createRequire } from "node:module";
import { dirname } from "node:path";
import react from "@vitejs/plugin-react";
import { type Alias, defineConfig } from "vite";

const { SITE_REACT: version = "19", SITE_PROFILING: isProfiling } = process.env;
const root = process.env["SITE_ROOT"] ?? import.meta.dirname;

const require = createRequire(import.meta.url);
const fromMatrix = createRequire(require.resolve("@latency-aficionados/react-matrix"));
const home = (name: string) =>
  dirname(version === "16" ? fromMatrix.resolve(`${name}-16/package.json`) : require.resolve(`${name}/package.json`));

const profiling: Alias[] =
  version === "16"
    ? [
        { find: /^react-dom$/, replacement: `${home("react-dom")}/profiling.js` },
        { find: /^scheduler\/tracing$/, replacement: "scheduler/tracing-profiling" },
      ]
    : [{ find: /^react-dom\/client$/, replacement: `${home("react-dom")}/profiling.js` }];

/** The site, on either React; `SITE_PROFILING` takes the build of React DOM that measures its renders. */
export default defineConfig({
  root,
  logLevel: "warn",
  plugins: [react()],
  resolve: {
    alias: [
      ...(isProfiling ? profiling : []),
      ...(version === "16" ? [{ find: "./hydrate-19.tsx", replacement: `${root}/src/hydrate-16.tsx` }] : []),
      { find: /^react-dom(\/.*)?$/, replacement: `${home("react-dom")}$1` },
      { find: /^react(\/.*)?$/, replacement: `${home("react")}$1` },
    ],
  },
  ssr: { noExternal: true },
  build: { outDir: process.env["SITE_OUT"] ?? "dist", emptyOutDir: true, sourcemap: true, manifest: true },
});
