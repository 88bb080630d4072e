import { join } from "node:path";
import type { Plugin } from "vite";

const wrapper = join(import.meta.dirname, "strict-client.js");

/** Renders every root of a site in StrictMode, without a change to the site. */
export function strictRoots(): Plugin {
  return {
    name: "strict-roots",
    enforce: "pre",
    resolveId: (id, importer) => (id === "react-dom/client" && importer !== wrapper ? wrapper : null),
  };
}
