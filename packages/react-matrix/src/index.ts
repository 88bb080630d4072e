export type { JsxRuntime } from "./compile.ts";
export { compile } from "./compile.ts";
export type { ConsoleLine, Lab, LabOptions } from "./lab.ts";
export { open } from "./lab.ts";
export type { SourceTree } from "./module-graph.ts";
export { normaliseHtml } from "./normalise-html.ts";
export { typecheck } from "./typecheck.ts";
export type { ReactVersion } from "./versions.ts";
export { hasRoots, majorOf, reactVersions } from "./versions.ts";
