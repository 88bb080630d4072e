import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** The site in two environments of one build: what browsers get, and what the server renders by. Run it by `pnpm build:site`. */
export default defineConfig({
  root: import.meta.dirname,
  // A component that the compiler would skip fails the build.
  plugins: [react(), babel({ presets: [reactCompilerPreset({ panicThreshold: "all_errors" })] })],
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
      // React is in the bundle, as it is in production, whatever the environment says.
      define: { "process.env.NODE_ENV": JSON.stringify("production") },
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
  test: {
    name: "site",
    include: ["src/**/*.test.tsx"],
    environment: "jsdom",
    setupFiles: ["src/testing/set-up.ts"],
  },
});
