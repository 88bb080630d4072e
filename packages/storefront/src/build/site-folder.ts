import { join } from "node:path";

/** Where the built site is: `browser/` for browsers, `server/` to render by. */
export const siteFolder = join(import.meta.dirname, "../../dist/site");
/** Root of what the site is built from. */
export const packageFolder = join(import.meta.dirname, "../..");
