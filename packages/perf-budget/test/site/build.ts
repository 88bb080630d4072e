/** Builds the site's two halves: what the browser gets, and what renders the page on the server. */
import { join } from "node:path";
import { build } from "vite";

const configFile = join(import.meta.dirname, "vite.config.ts");
const out = process.env["SITE_OUT"] ?? join(import.meta.dirname, "dist");

await build({ configFile, build: { outDir: join(out, "client") } });
await build({
  configFile,
  build: { outDir: join(out, "server"), ssr: "src/on-server.tsx", sourcemap: false, manifest: false },
});
