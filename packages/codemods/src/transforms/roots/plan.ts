import type { Node } from "oxc-parser";
import { isCommonJs } from "../../syntax/common-js.ts";
import { freeName } from "../../syntax/free-name.ts";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { type Origin, originOf } from "../../syntax/origins.ts";
import { legacyUses } from "./legacy-calls.ts";
import { type Service, type ServiceNames, serviceNames } from "./registry.ts";
import { existingModule, packageOf, sharedModule } from "./shared-module.ts";
import { sharedName } from "./shared-name.ts";
import { groupCalls, strategyOf } from "./strategy.ts";

/** What one file does to containers, as far as other files need to know. */
export interface RootFacts {
  /** Containers by the name that other files could know them by: see `Container.shared`. */
  groups: { shared: string | null; starts: number; unmounts: number; registry: boolean }[];
  /** The removed functions handed on as values work on any container. */
  values: Service[];
  services: Service[];
  callbacks: boolean;
  names: ServiceNames & { roots: string };
  typescript: boolean;
  commonJs: boolean;
  /** Its own relative imports name the extension. */
  extensions: boolean;
  style: Source["style"];
}

/** What is decided for one file. */
export interface FilePlan {
  /** Shared names of containers whose root must be in the registry, `"*"` for all. */
  forced: string[];
  /** Unmounts of these containers have no render call anywhere that we see. */
  orphans: string[];
  /** The module that holds the registry, or `null` where the file holds its own. */
  module: { path: string; specifier: string; create: RegistryPlan | null } | null;
  own: RegistryPlan;
}

export interface RegistryPlan {
  services: Service[];
  callbacks: boolean;
  names: RootFacts["names"];
  typescript: boolean;
  commonJs: boolean;
  style: Source["style"];
}

export type RootPlan = Record<string, FilePlan>;

export function rootFacts(
  source: Source,
  from: (node: Node) => Origin | null = (node) => originOf(source, node),
): RootFacts | undefined {
  const { calls, values } = legacyUses(source, from);
  if (calls.length === 0 && values.length === 0) return undefined;
  const services = new Set<Service>();
  for (const each of calls) if (each.verb !== "subtree") services.add(each.verb);
  const handed = new Set<Service>();
  for (const each of values) if (each.verb !== "subtree") handed.add(each.verb);
  for (const each of handed) services.add(each);
  const style = source.style;
  return {
    groups: groupCalls(calls).map((group) => ({
      shared: sharedName(group),
      starts: group.renders.length + group.hydrates.length,
      unmounts: group.unmounts.length,
      registry: strategyOf(source, group).kind === "registry",
    })),
    values: [...handed],
    services: [...services],
    callbacks: handed.has("render") || handed.has("hydrate") || calls.some((each) => each.callback !== null),
    names: {
      render: freeName(source, serviceNames.render),
      hydrate: freeName(source, serviceNames.hydrate),
      unmount: freeName(source, serviceNames.unmount),
      roots: freeName(source, "roots"),
    },
    typescript: source.dialect.language === "ts",
    commonJs: isCommonJs(source),
    extensions: source.program.body.some(
      (each) => each.type === "ImportDeclaration" && /^\.{1,2}\/.*\.js$/.test(each.source.value),
    ),
    style: { eol: style.eol, quote: style.quote, semicolon: style.semicolon, indent: style.indent },
  };
}

/** Joins the files: which containers they share, and where the registry of those that need one lives. */
export function planRoots(facts: ReadonlyMap<string, RootFacts>, project: Project): RootPlan {
  const homes = new Map([...facts.keys()].map((path) => [path, packageOf(path, project.root)]));
  const home = (path: string) => homes.get(path)!;
  const near = (path: string) => [...facts].filter(([other]) => home(other) === home(path));
  const forced = new Map<string, Set<string>>();
  const orphans = new Map<string, Set<string>>();
  for (const [path, own] of facts) {
    // Handed on, it may unmount anything.
    if (own.values.includes("unmount")) matchUnmount("?", near(path), forced);
    for (const group of own.groups) {
      if (group.unmounts === 0 || group.starts > 0) continue;
      const isMet = matchUnmount(group.shared, near(path), forced);
      if (!isMet && !existingModule(home(path), project)) put(orphans, path, group.shared ?? "?");
    }
  }
  const users = [...facts].filter(([path, own]) => needsRegistry(own, forced.get(path), orphans.get(path)));
  const usersOf = new Map<string, string[]>();
  for (const [path] of users) usersOf.set(home(path), [...(usersOf.get(home(path)) ?? []), path]);
  const plan: RootPlan = {};
  for (const [path, own] of facts) {
    const mates = usersOf.get(home(path)) ?? [];
    const existing = existingModule(home(path), project);
    const isShared = mates.includes(path) && (mates.length > 1 || existing !== null);
    const { services, callbacks, names, typescript, commonJs, style } = own;
    plan[path] = {
      forced: [...(forced.get(path) ?? [])],
      orphans: [...(orphans.get(path) ?? [])],
      module: isShared ? sharedModule(path, mates, facts, existing) : null,
      own: { services, callbacks, names, typescript, commonJs, style },
    };
  }
  return plan;
}

/** Finds who in the package renders what a file unmounts, and makes them use the registry. */
function matchUnmount(
  shared: string | null,
  all: readonly (readonly [string, RootFacts])[],
  forced: Map<string, Set<string>>,
): boolean {
  const known =
    shared === "?" || shared === null
      ? []
      : all.filter(([, each]) => each.groups.some((group) => group.shared === shared && group.starts > 0));
  for (const [other] of known) put(forced, other, shared!);
  if (known.length > 0) return true;
  const open = all.filter(
    ([, each]) =>
      each.values.includes("render") ||
      each.values.includes("hydrate") ||
      each.groups.some((group) => group.shared === "?" && group.starts > 0),
  );
  for (const [other] of open) put(forced, other, "?");
  if (open.length > 0) return true;
  if (shared !== "?") return false;
  const rest = all.filter(([, each]) => each.groups.some((group) => group.shared !== null && group.starts > 0));
  for (const [other] of rest) put(forced, other, "*");
  return rest.length > 0;
}

function needsRegistry(own: RootFacts, forced: Set<string> | undefined, orphans: Set<string> | undefined): boolean {
  if (own.values.length > 0) return true;
  return own.groups.some((each) => {
    if (each.starts === 0 && orphans?.has(each.shared ?? "?")) return false;
    return each.registry || isForced(forced ? [...forced] : [], each.shared);
  });
}

export function isForced(forced: readonly string[], shared: string | null): boolean {
  return shared !== null && (forced.includes("*") || forced.includes(shared));
}

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set<string>();
  set.add(value);
  map.set(key, set);
}
