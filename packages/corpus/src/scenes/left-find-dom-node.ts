import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Report } from "@latency-aficionados/codemods";

/**
 * Calls of `findDOMNode` in what was bundled that no finding announced, a line each. In the migrated source every file
 * needs as many findings as it has calls; for a library the report has to name it.
 */
export function unannouncedCalls(inputs: readonly string[], folder: string, { findings }: Report): string[] {
  const libraries = findings.filter(({ code }) => code.startsWith("package-json/")).map(({ why }) => why);
  return inputs.flatMap((path) => {
    const calls = readFileSync(path, "utf8").match(/\bfindDOMNode\)?\(/g)?.length ?? 0;
    if (calls === 0) return [];
    if (path.startsWith(folder)) {
      const file = relative(folder, path);
      const announced = findings.filter((each) => each.file === file && each.code.startsWith("find-dom-node/")).length;
      return announced >= calls ? [] : [`${file}: ${calls} calls, ${announced} findings`];
    }
    const name = packageOf(path);
    return libraries.some((each) => each.startsWith(`${name}:`) || each.startsWith(`${name} `))
      ? []
      : [`${name}: no finding names it`];
  });
}

/** `node_modules/@a/b/lib/c.js` → `@a/b`. */
function packageOf(path: string): string {
  const inside = path.slice(path.lastIndexOf(join("node_modules", "/")) + "node_modules/".length).split(/[\\/]/);
  return inside.slice(0, inside[0]?.startsWith("@") ? 2 : 1).join("/");
}
