import { join } from "node:path";
import { build } from "vite";
import { strictRoots } from "./strict-roots.ts";

/** Builds a migrated site by its own configuration. */
export async function buildSite(folder: string, { isStrict }: { isStrict: boolean }): Promise<void> {
  // Vite takes React's own warnings out unless it is told so.
  process.env["NODE_ENV"] = isStrict ? "development" : "production";
  await build({
    root: folder,
    configFile: join(folder, "vite.config.js"),
    mode: isStrict ? "development" : "production",
    logLevel: "warn",
    build: { minify: isStrict ? false : "oxc" },
    plugins: isStrict ? [strictRoots()] : [],
  });
}
