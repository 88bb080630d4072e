import createFactory from "./transforms/create-factory/transform.ts";
import type { Transform } from "./transform.ts";

/**
 * The one list of transforms. The command line, presets, docs and tests derive from it. Where two want the same
 * characters in one round, the earlier goes first and the later is planned anew on the new text.
 */
export const catalogue: readonly Transform[] = [
  // components: classes, factories, lifecycles, prop types
  createFactory,
  // context and default props
  // refs
  // roots and react-dom
  // events, effects, rendering
  // tests
  // types
  // project files
  // performance
];
