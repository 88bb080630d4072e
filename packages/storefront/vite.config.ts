import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { reactAsModules } from "./src/build/react-as-modules.ts";

/**
 * React Compiler where lists are long and renders many. Everywhere else its caches cost more bytes than renders:
 * all of the site compiled is 6 kB more of brotli on every page (docs/performance.md). What it would skip fails the build.
 */
const compiler = () =>
  babel({
    include: /\/(virtual-\w+|filter-panel|carousel|search|category)\/[^/]+\.tsx?$/,
    presets: [reactCompilerPreset({ panicThreshold: "all_errors" })],
  });

/** A page's code imports only what is there already, so that nothing has to be fetched ahead of it: 1 kB less. */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "post",
  transform: (_code, id) =>
    id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : undefined,
};

/**
 * What every page needs, in one file that stays in the browser from build to build of the pages, and the little that most
 * of them need. Nothing with a sheet of its own: its rules would come before the site's, which say in which order layers count.
 */
const base = new RegExp(
  [
    "rolldown.runtime|node_modules/(?:.*/)?(?:react|react-dom|scheduler)/",
    "ui/src/components/(?:boundary|button|card|image|link|price|rating|skeleton)/",
    "ui/src/(?:core/(?:picture-sources|wants-less-data)|hooks/use-intent)",
    "src/(?:before-hydration|contract|frame/(?!HeaderSearch|MemberLinks|use-sign-out))",
    "src/(?:data/(?!known-card|use-suggestions|use-pages)|router/(?!use-leave-guard)|cart/cart)",
    "src/components/(?:Cover|EmptyState|ListingCard|Stars|wording)",
    "src/routes/(?:search/search-address|category/category-parts)",
  ].join("|"),
);
/** What a few pages share: one file is smaller than three, and one request. */
const form = /ui\/src\/components\/field\/|src\/components\/Problem/;
const order = /src\/(?:components\/(?:Amounts|CartSummary|countries)|cart\/use-fresh-cart)/;

/** The site in two environments of one build: what browsers get, and what the server renders by. Run it by `pnpm build:site`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compiler(), plainImports, reactAsModules()],
  builder: {},
  build: { assetsInlineLimit: 0, reportCompressedSize: false },
  environments: {
    client: {
      build: {
        outDir: "dist/site/browser",
        manifest: "manifest.json",
        // One sheet, which every page carries in its head.
        cssCodeSplit: false,
        modulePreload: false,
        target: "es2023",
        // Browsers of 2024, as the kit: `light-dark()` stays as it is.
        cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
        // For the gate, which names components by them. They stay with the build: no script tells of them, and nobody is served one.
        sourcemap: "hidden",
        rollupOptions: {
          input: "src/app/browser.tsx",
          output: {
            codeSplitting: {
              groups: [
                { name: "base", test: base, priority: 1 },
                { name: "form", test: form },
                { name: "order", test: order },
              ],
            },
          },
        },
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
