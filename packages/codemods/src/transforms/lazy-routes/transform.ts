import { defineTransform } from "../../define.ts";
import type { Context, Site } from "../../transform.ts";
import type { Edit } from "../../edits.ts";
import { SupportBringer } from "../../support-code.ts";
import { type BoundaryPlace, drawnRoutes, isSuspended, placesFor, wrap } from "./boundary-places.ts";
import { lazyBoundary } from "./lazy-boundary.ts";
import { type RoutePlan, planRoutes } from "./plan.ts";
import { type RouteFacts, routeFacts } from "./facts.ts";
import { belowImports } from "../../syntax/below-imports.ts";
import { argsOf, lazyOf } from "./choice.ts";
import { findings } from "./findings.ts";
import { type LazyComponent, lazyLines, leavesNoImport, withoutImports } from "./lazy-imports.ts";
import { bringsBoundary, routeComponents, routeCount } from "./route-components.ts";
import { isTestFile } from "./router.ts";

/** Components that only routes draw are loaded when their route is drawn first. */
export default defineTransform<RouteFacts, RoutePlan>({
  name: "lazy-routes",
  summary: "load the components of routes with React.lazy instead of all at once",
  rows: ["P2"],
  preset: "perf",
  since: "16",
  validFrom: "16",
  words: ["react-router", "path:"],
  findings,
  facts: routeFacts,
  plan: planRoutes,
  visit: (context) => ({ Program: () => visitFile(context) }),
});

function visitFile(context: Context<RoutePlan>): void {
  const { source, plan, found, isBlocked } = context;
  if (isTestFile(source.path)) return;
  const bringer = new SupportBringer(source);
  const components = routeComponents(source);
  const lazies: { lazy: LazyComponent; site: Site }[] = [];
  const isOnly = components.length === 1 && routeCount(source) === 1;
  for (const component of components) {
    const site = found(component.specifier);
    const lazy = lazyOf(context, component, site, isOnly);
    if (lazy) lazies.push({ lazy, site });
  }

  const places = placesFor(
    source,
    lazies.map((each) => each.lazy.component),
  );
  const link = linkOf(source.path);
  if (places === null && ((plan.drawnBy[source.path] ?? []).length === 0 || isBlocked(link))) {
    for (const { lazy, site } of lazies) site.finding("lazy-routes/drawn-elsewhere", argsOf(lazy.component));
    return;
  }
  const [first, ...rest] = lazies;
  if (first) {
    const isOwn = lazies.some((each) => bringsBoundary(source, each.lazy.component));
    const boundary = boundaries(first.site, places ?? [], isOwn);
    if (!boundary) {
      for (const { lazy, site } of lazies) site.finding("lazy-routes/name-taken", argsOf(lazy.component));
      return;
    }
    const linked = places === null ? { link } : {};
    const edits = [...loadLate(first.site, boundary.name), ...boundary.edits];
    first.site.change(edits, "loaded with its route", { ...boundary.extras, ...linked });
    for (const { site } of rest) site.change([], "loaded with its route", linked);
  }
  drawTables();

  /** The boundaries around routes whose table stands in another file. */
  function drawTables(): void {
    for (const table of plan.tables[source.path] ?? []) {
      const open = drawnRoutes(source).filter((each) => !isSuspended(source, each) && !places?.includes(each));
      if (open.length === 0 || isBlocked(linkOf(table))) return;
      const site = found(open[0]!);
      const boundary = boundaries(site, open);
      if (!boundary) return site.finding("lazy-routes/name-taken", { name: lazyBoundary.name });
      return site.change(boundary.edits, "waits for the code of its routes", {
        ...boundary.extras,
        link: linkOf(table),
      });
    }
  }

  function boundaries(site: Site, around: readonly BoundaryPlace[], isOwn = false) {
    if (around.length === 0 && !isOwn) return { name: lazyBoundary.name, edits: [], extras: {} };
    const brought = bringer.bring(site, lazyBoundary, plan.support);
    if (brought.edits === null) return null;
    const wraps = around.flatMap((each) => wrap(source, each, brought.text));
    return { name: brought.text, edits: [...brought.edits, ...wraps], extras: brought.extras };
  }

  /** The declarations of the lazy components instead of their imports. */
  function loadLate(site: Site, boundary: string): Edit[] {
    const { style } = source;
    const all = lazies.map((each) => each.lazy);
    const isBare = leavesNoImport(source, all) && !source.names.root.bindings.has("lazy");
    const instead = isBare ? `import { lazy } from ${style.quote}react${style.quote}${style.semicolon}` : null;
    const lines = lazyLines(source, all, { lazy: isBare ? "lazy" : site.import("react", "lazy"), boundary });
    const added = belowImports(source, lines.slice(0, -source.style.eol.length));
    return [added, ...withoutImports(source, all, instead)];
  }
}

const linkOf = (table: string) => `lazy-routes:${table}`;
