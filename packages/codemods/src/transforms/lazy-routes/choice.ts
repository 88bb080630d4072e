import type { Source } from "../../source.ts";
import { specifierOf } from "../../support-code.ts";
import type { Context, Site } from "../../transform.ts";
import { fileOf, homeOf } from "./homes.ts";
import type { LazyComponent } from "./lazy-imports.ts";
import type { RoutePlan } from "./plan.ts";
import { type RouteComponent, bringsBoundary, routeComponents } from "./route-components.ts";

/** What a component becomes, or `null` when its site is decided otherwise. */
export function lazyOf(
  { source, project, plan }: Context<RoutePlan>,
  component: RouteComponent,
  site: Site,
  isOnly: boolean,
): LazyComponent | null {
  const module = component.declaration.source.value;
  const home = homeOf(project, source.path, module, component.name);
  const no = (rule: string) => (site.ignore(rule), null);
  const tell = (code: string, args = {}) => (site.finding(code, { ...argsOf(component), ...args }), null);
  if (!home && !/^\.\.?\//.test(module)) return no("component-of-a-package");
  if (component.isLayout) return no("holds-other-routes");
  if (component.elsewhere)
    return tell("lazy-routes/used-elsewhere", { line: lineOf(source.text, component.elsewhere.start) });
  if (plan.server !== null) return tell("lazy-routes/server", { evidence: plan.server });
  if (staysImported(source, component)) return tell("lazy-routes/imported-elsewhere", { importers: ["This file"] });
  const importers = home ? plan.importers[home.path] : undefined;
  if (importers)
    return tell("lazy-routes/imported-elsewhere", {
      importers: importers.map((each) => specifierOf(source.path, each)),
    });
  if (isOnly) return no("only-route-of-the-file");
  // Such a component is written in JSX, under a second name.
  if (
    bringsBoundary(source, component) &&
    (!source.dialect.jsx || source.names.root.bindings.has(`Lazy${component.binding.name}`))
  )
    return tell("lazy-routes/name-taken");
  const isPassedOn = home !== null && home.path !== fileOf(project, source.path, module);
  if (!isPassedOn) return { component, specifier: module, name: component.name };
  return { component, specifier: specifierOf(source.path, home.path).replace(/\/index$/, ""), name: home.name };
}

/** Whether the file still imports the module as a whole once its routes do not. */
function staysImported(source: Source, component: RouteComponent): boolean {
  const lazy = new Set<object>(
    routeComponents(source).flatMap((each) => (each.elsewhere || each.isLayout ? [] : [each.specifier])),
  );
  return source
    .all("ImportDeclaration")
    .some(
      (each) =>
        each.source.value === component.declaration.source.value &&
        each.importKind !== "type" &&
        each.specifiers.some((one) => !lazy.has(one) && !(one.type === "ImportSpecifier" && one.importKind === "type")),
    );
}

/** What findings say of a component. */
export const argsOf = (component: RouteComponent) => ({
  name: component.binding.name,
  module: component.declaration.source.value,
});
const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;
