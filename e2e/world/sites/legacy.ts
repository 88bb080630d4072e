import { join } from "node:path";
import { serveBuilt } from "./built-site.ts";
import type { Site } from "./site.ts";

/** The React 16 site as it stands. */
export const legacy: Site = {
  name: "legacy",
  start: (bffOrigin) => serveBuilt(join(import.meta.dirname, "../../../packages/storefront-legacy"), bffOrigin),
};
