import type { Options } from "../../options.ts";

/** Whether this run makes a classic build automatic, where its configuration is in the tree. */
export const isJsxSwitched = ({ only, skip }: Options): boolean =>
  ["jsx-runtime", "jsx-runtime-scripts"].every(
    (name) => !skip.includes(name) && (only.length === 0 || only.includes(name)),
  );
