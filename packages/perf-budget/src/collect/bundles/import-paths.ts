import { parseSync } from "oxc-parser";
import { posix } from "node:path";

/**
 * How each module comes to be in a build: the shortest way of imports from an entry, both ends included. Sources are all there is to go by,
 * so an import of a package leads to its files that are in the build. A module that nothing is seen to import is its own way.
 */
export function importPaths(sources: ReadonlyMap<string, string>): Map<string, string[]> {
  const known = [...sources.keys()];
  const find = finder(known);
  const imports = new Map(
    [...sources].map(([from, text]) => [from, specifiersIn(from, text).flatMap((specifier) => find(from, specifier))]),
  );
  const imported = new Set([...imports].flatMap(([from, to]) => to.filter((each) => each !== from)));
  const isOwn = (module: string) => !module.startsWith("node_modules/");
  const entries = known.filter((module) => isOwn(module) && !imported.has(module));
  const paths = new Map<string, string[]>();
  let front = (entries.length > 0 ? entries : known.filter(isOwn).slice(0, 1)).map((module) => [module]);
  while (front.length > 0) {
    const next: string[][] = [];
    for (const path of front) {
      const module = path.at(-1)!;
      if (paths.has(module)) continue;
      paths.set(module, path);
      for (const each of imports.get(module) ?? []) if (!paths.has(each)) next.push([...path, each]);
    }
    front = next;
  }
  for (const module of known) if (!paths.has(module)) paths.set(module, [module]);
  return paths;
}

function specifiersIn(name: string, text: string): string[] {
  const required = [...text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1]!);
  const lang = /\.[cm]?tsx?$/.test(name) ? "tsx" : "jsx";
  const { module } = parseSync(name, text, { lang, sourceType: "module" });
  return [
    ...module.staticImports.flatMap(({ moduleRequest, entries }) =>
      entries.length > 0 && entries.every(({ isType }) => isType) ? [] : moduleRequest.value,
    ),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
    ...required,
  ];
}

const extensions = [
  "",
  ".ts",
  ".tsx",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  ".mts",
  ".css",
  "/index.ts",
  "/index.tsx",
  "/index.js",
];

function finder(known: readonly string[]): (from: string, specifier: string) => string[] {
  const all = new Set(known);
  const byPackage = Map.groupBy(
    known.filter((each) => each.startsWith("node_modules/")),
    packageOf,
  );
  const exact = (path: string) =>
    [path, path.replace(/\.([cm]?)jsx?$/, "")]
      .flatMap((stem) => extensions.map((end) => stem + end))
      .find((each) => all.has(each));
  return (from, specifier) => {
    if (specifier.startsWith(".")) return [exact(posix.join(posix.dirname(from), specifier)) ?? []].flat();
    const path = `node_modules/${specifier}`;
    const inPackage = byPackage.get(packageOf(path));
    if (inPackage) {
      const closer = inPackage.filter((each) => each.startsWith(path) && specifier !== packageOf(path));
      const one = exact(path);
      return one ? [one] : closer.length > 0 && path !== `node_modules/${packageOf(path)}` ? closer : inPackage;
    }
    // An alias such as `@/search` or `~/search`: whichever source of the project ends so.
    const end = `/${specifier.replace(/^(?:[@~#]\/?|\/)/, "")}`;
    const ours = known.find((each) => extensions.some((extension) => `/${each}`.endsWith(end + extension)));
    return ours ? [ours] : [];
  };
}

/** `react-dom`, `@scope/name`: the package that a path below `node_modules/` belongs to. */
function packageOf(path: string): string {
  const [first = "", second = ""] = path.slice("node_modules/".length).split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}
