import { largerChunk } from "./chunk-mutants.ts";
import { repeatedCall, slowAnswer } from "./endpoint-mutants.ts";
import { slowHandler } from "./handler-mutants.ts";
import { lateElement, layoutShift } from "./page-mutants.ts";
import { dropMemo, extraCommit, slowRender } from "./render-mutants.ts";

/**
 * Ways to make a site worse, to see whether a gate notices. Each takes a source file and a place in it, and gives the files as they are
 * afterwards; nothing is written. It throws where the place is not there.
 *
 * ```ts
 * const mutant = mutations.slowHandler({ path: "src/search.tsx", text }, { handler: "onType", ms: 10, element: "#q" });
 * ```
 */
export const mutations = {
  slowHandler,
  extraCommit,
  dropMemo,
  slowRender,
  largerChunk,
  lateElement,
  layoutShift,
  slowAnswer,
  repeatedCall,
};
