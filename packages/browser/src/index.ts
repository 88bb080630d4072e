export { findBrowser, type FindOptions } from "./find-browser.ts";
export type { FoundBrowser } from "./found-browser.ts";
export { launchBrowser, launchOptions } from "./launch.ts";
