import { basename, dirname } from "node:path";
import type { Project } from "../../project/project.ts";
import { type SupportPlace, placeSupport } from "../../support-code.ts";
import type { RouteFacts } from "./facts.ts";
import { fileOf, homeOf } from "./homes.ts";
import { lazyBoundary } from "./lazy-boundary.ts";
import { isTestFile } from "./router.ts";

/** What the files of the project decide together. JSON. */
export interface RoutePlan {
  support: SupportPlace;
  /** What shows that pages are rendered to one string. */
  server: string | null;
  /** Files that import a route's module as a whole, by the module's path. */
  importers: Record<string, string[]>;
  /** Files that draw the routes of a table, by the table's path. */
  drawnBy: Record<string, string[]>;
  /** The tables whose routes a file draws. */
  tables: Record<string, string[]>;
}

export function planRoutes(facts: ReadonlyMap<string, RouteFacts>, project: Project): RoutePlan {
  const plan: RoutePlan = {
    support: [],
    server: [...facts.values()].find((each) => each.server !== null)?.server ?? null,
    importers: {},
    drawnBy: {},
    tables: {},
  };
  const imports = importGraph(facts, project);
  const users = new Map<string, RouteFacts>();
  for (const [path, fact] of facts) {
    if (!fact.isTable && Object.keys(fact.lazy).length > 0) users.set(path, fact);
    if (!fact.isTable) continue;
    const drawers = [...(imports.get(path) ?? [])].filter((each) => facts.get(each)?.draws);
    plan.drawnBy[path] = drawers;
    for (const each of drawers) {
      (plan.tables[each] ??= []).push(path);
      users.set(each, facts.get(each)!);
    }
  }
  plan.support = placeSupport(users, lazyBoundary.module);
  for (const [path, fact] of facts)
    for (const { specifier, name } of Object.values(fact.lazy)) {
      const target = homeOf(project, path, specifier, name)?.path;
      if (target === undefined) continue;
      const others = importersOf(imports, facts, project, target, path, 0);
      if (others.length > 0) plan.importers[target] = others;
    }
  return plan;
}

/** Who imports which file as a whole, routes that become lazy not counted. Only files that routes may mean are asked for. */
function importGraph(facts: ReadonlyMap<string, RouteFacts>, project: Project): Map<string, Set<string>> {
  const wanted = new Set<string>();
  for (const [path, fact] of facts) {
    if (fact.isTable) wanted.add(stemOf(path));
    for (const { specifier, name } of Object.values(fact.lazy)) {
      const home = homeOf(project, path, specifier, name);
      if (home) wanted.add(stemOf(home.path)).add(stemOf(fileOf(project, path, specifier) ?? home.path));
    }
  }
  const graph = new Map<string, Set<string>>();
  if (wanted.size === 0) return graph;
  for (const [path, module] of project.modules) {
    if (isTestFile(path)) continue;
    const add = (specifier: string) => {
      const last = specifier
        .split("/")
        .at(-1)!
        .replace(/\.[cm]?[jt]sx?$/, "");
      if (!wanted.has(last) && !/^(index|\.\.?)$/.test(last)) return;
      const target = fileOf(project, path, specifier);
      if (target === null) return;
      const known = graph.get(target);
      if (known) known.add(path);
      else graph.set(target, new Set([path]));
    };
    const lazy = facts.get(path)?.lazy ?? {};
    for (const [local, { source }] of Object.entries(module.imports)) if (!Object.hasOwn(lazy, local)) add(source);
    for (const each of Object.values(module.exports)) if ("source" in each) add(each.source);
    for (const star of module.stars) add(star);
  }
  return graph;
}

const stemOf = (path: string) => {
  const stem = basename(path).replace(/\.[cm]?[jt]sx?$/, "");
  return stem === "index" ? basename(dirname(path)) : stem;
};

/** Files that bring the module along; one that only passes it on counts where somebody imports that one. */
function importersOf(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  facts: ReadonlyMap<string, RouteFacts>,
  project: Project,
  target: string,
  asker: string,
  depth: number,
): string[] {
  if (depth > 3) return [];
  return [...(graph.get(target) ?? [])].flatMap((path) => {
    const module = project.modules.get(path);
    const lazy = facts.get(path)?.lazy ?? {};
    const imports = Object.entries(module?.imports ?? {}).some(
      ([local, each]) =>
        !Object.hasOwn(lazy, local) && fileOf(project, path, each.source) === target && !isPassedOn(local),
    );
    if (imports || path === asker) return [path];
    return importersOf(graph, facts, project, path, asker, depth + 1);

    function isPassedOn(local: string): boolean {
      return Object.values(module?.exports ?? {}).some(
        (each) => "source" in each && each.source === module?.imports[local]?.source,
      );
    }
  });
}
