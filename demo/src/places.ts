import { join } from "node:path";

const home = join(import.meta.dirname, "..");
const packages = join(home, "../packages");

/** The React 16 site. */
export const legacyFolder = join(packages, "storefront-legacy");
/** The React 19 site with its shop. */
export const storefrontFolder = join(packages, "storefront");

const kept = join(home, ".cache");
/** Databases and pictures of the shop that the demo opens: filled once. */
export const shopData = (listings: number): string => join(kept, `shop-${listings}`);
/** A copy of the storefront's pages, so that a build meanwhile changes nothing under a run. */
export const servedPages = join(kept, "pages");
/** What was built from which sources. */
export const buildMarks = join(kept, "builds.json");
/** The reports of the last run. */
export const reportFolder = join(kept, "report");
