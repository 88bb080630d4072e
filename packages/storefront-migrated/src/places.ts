import { join } from "node:path";

const home = join(import.meta.dirname, "..");

/** The React 16 site that is migrated. */
export const legacyFolder = join(home, "../storefront-legacy");
/** Changes by hand that findings of the migration ask for, in the order of their names. */
export const patchFolder = join(legacyFolder, "migration");
/** The migrated site. What it imports is found beside this package's own manifest. */
export const siteFolder = join(home, ".cache/site");
/** The same once more, so that its tests can run while the other is served. */
export const testedFolder = join(home, ".cache/tested-site");
/** And for who only wants to see it made. */
export const shownFolder = join(home, ".cache/shown-site");
