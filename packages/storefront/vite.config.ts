import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The site in two environments of one build: what browsers get, and what the server renders by. Run it by `pnpm build:site`. */
export default defineConfig({
  root: import.meta.dirname,
  // Everything that pages need is in their bundles; the kit comes from its sources.
  plugins: [react(), babel({ presets: [reactCompilerPreset({ panicThreshold: "all_errors" })] })],
  define: { "process.env.NODE_ENV": JSON.stringify("production") },
  builder: {},
  build: { assetsInlineLimit: 0, reportCompressedSize: false },
  environments: {
    client: {
      build: {
        outDir: "dist/site/browser",
        manifest: "manifest.json",
        // One sheet, which every page carries in its head.
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        target: "es2023",
        rollupOptions: { input: "src/app/browser.tsx" },
      },
    },
    ssr: {
      resolve: { noExternal: true },
      build: {
        outDir: "dist/site/server",
        // Named by its content like all else: a running server may take up the next build.
        manifest: "manifest.json",
        ssr: true,
        target: "node22",
        emitAssets: false,
        rollupOptions: { input: "src/app/server.tsx", output: { entryFileNames: "server-[hash].js" } },
      },
    },
  },
});
