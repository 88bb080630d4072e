/**
 * Lint plugin: who may import whom inside a package, by pattern, so that a new folder is covered on
 * arrival. The table is in boundary-table.ts.
 */
import { isAbsolute, join, matchesGlob, relative, sep } from "node:path";
import { boundaries } from "./boundary-table.ts";

const root = join(import.meta.dirname, "..");

const posix = (path: string): string => path.split(sep).join("/");

/** Why `importer` may not import `target` (both relative to the repository), or null when it may. */
export function reasonAgainst(importer: string, target: string): string | null {
  for (const boundary of boundaries) {
    const within = boundary.within && `${boundary.within}/`;
    if (!importer.startsWith(within) || !target.startsWith(within)) continue;
    const from = importer.slice(within.length);
    const to = target.slice(within.length);
    const rule = boundary.rules.find((each) => matchesGlob(from, each.from));
    if (!rule || home(from, rule.from) === home(to, rule.from)) continue;
    const forbidden = (rule.never ?? []).some((glob) => matchesGlob(to, glob));
    const outside = rule.only !== undefined && !rule.only.some((glob) => matchesGlob(to, glob));
    if (forbidden || outside) return `${from} may not import ${to}: ${rule.because}`;
  }
  return null;
}

/** The part of a path that a pattern such as `transforms/<any>/<deep>` names: files there are one thing. */
function home(path: string, pattern: string): string {
  const depth = pattern.replace(/\/\*\*$/, "").split("/").length;
  return path.split("/").slice(0, depth).join("/");
}

// oxlint does not export its plugin types yet; this is the part that we use.
type Sourced = { source?: { type: string; value?: unknown } | null };
type Context = { filename: string; report(problem: { node: object; message: string }): void };

export default {
  meta: { name: "boundaries" },
  rules: {
    imports: {
      create(context: Context) {
        const importer = posix(relative(root, context.filename));
        const check = ({ source }: Sourced): void => {
          if (source?.type !== "Literal" || typeof source.value !== "string") return;
          if (!source.value.startsWith(".") || isAbsolute(importer)) return;
          const target = posix(join(importer, "..", source.value));
          const message = reasonAgainst(importer, target);
          if (message) context.report({ node: source, message });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          ImportExpression: check,
        };
      },
    },
  },
};
