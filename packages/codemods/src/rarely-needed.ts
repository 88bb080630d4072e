import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Packages that few runs need, loaded by those that do: starting takes a twentieth longer with them. */
export const rarelyNeeded = {
  cliProgress: () => require("cli-progress") as typeof import("cli-progress"),
  diff: () => require("diff") as typeof import("diff"),
  tinyglobby: () => require("tinyglobby") as typeof import("tinyglobby"),
};
