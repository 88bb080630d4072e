import { join } from "node:path";

/** Root of what the site is built from. */
export const packageFolder = join(import.meta.dirname, "../..");
/** The latest build, each of late in `builds/<hash of its sources>/`, and `assets/` of all of them. */
export const siteFolder = join(packageFolder, "dist/site");
