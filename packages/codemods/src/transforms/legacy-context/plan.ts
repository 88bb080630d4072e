import { basename, dirname, extname, join, relative } from "node:path";
import { commonFolder, inStyle, relativeSpecifier } from "../../syntax/new-module.ts";
import type { Project } from "../../project/project.ts";
import { contextName, fileWord, freshName, kebab } from "./context-name.ts";
import { GroupedKeys } from "./grouped-keys.ts";
import type { ConsumerFact, ContextFacts, Problem, ProviderFact } from "./facts.ts";
import { type ContextShape, contextModule } from "./context-module.ts";
import { overridingClasses } from "./overriding-classes.ts";
import { thirdPartyOf } from "./third-party.ts";

/** One modern context, which takes the place of some keys of the legacy one. */
export interface Cluster {
  /** Sorted. */
  keys: string[];
  /** What the context is called, such as `ThemeContext`. */
  name: string;
  shape: ContextShape;
  /** The file that declares it: a new one, or the only file that uses it. */
  path: string;
  /** The new file's text; `null` where the context stands in the file that uses it. */
  text: string | null;
  /** Why it stays legacy: one line for each member that cannot be rewritten. Empty when it can be. */
  blockers: string[];
  /** Ties all that has to change together. */
  link: string;
  /** Its import says the extension too. */
  extensions: boolean;
}

/** What is to become of every legacy context key of the project. */
export interface ContextPlan {
  clusters: ReadonlyMap<string, Cluster>;
  /** What keeps a component from being rewritten that can only be told from other files. */
  problemOf(fact: ProviderFact | ConsumerFact, path: string): Problem | null;
  /** Only one file is known, so readers may stand elsewhere. */
  isAlone: boolean;
}

type Member = { path: string; file: ContextFacts } & (
  | { role: "provider"; fact: ProviderFact }
  | { role: "consumer"; fact: ConsumerFact }
);

/**
 * Joins providers and consumers by the keys they share. Legacy context is one object that every provider adds to, so keys
 * which one component offers or reads together become one context, and each reader has a single source.
 */
export function planContexts(facts: ReadonlyMap<string, ContextFacts>, project: Project): ContextPlan {
  const members: Member[] = [];
  for (const [path, file] of [...facts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const fact of file.providers) members.push({ path, file, role: "provider", fact });
    for (const fact of file.consumers) members.push({ path, file, role: "consumer", fact });
  }
  const imported = packagesOf(project);
  const offered = new Map<string, string[]>();
  for (const each of members) {
    if (each.role === "provider")
      for (const key of each.fact.keys) offered.set(key, [...(offered.get(key) ?? []), each.path]);
  }
  const read = new Set(members.flatMap((each) => (each.role === "consumer" ? each.fact.keys : [])));

  const contexts = new GroupedKeys();
  for (const { fact } of members) {
    const known = fact.keys.filter((key) => offered.has(key));
    contexts.join(known);
  }
  const problemOf = (fact: ProviderFact | ConsumerFact, path: string): Problem | null =>
    fact.problem ?? outside(fact, path) ?? wholeProblem(fact);

  const clusters = new Map<string, Cluster>();
  const names = new Set<string>();
  for (const keys of contexts.groups()) {
    const own = members.filter((each) => each.fact.keys.some((key) => keys.includes(key)));
    const cluster = makeCluster(keys, own);
    for (const key of keys) clusters.set(key, cluster);
  }
  return { clusters, problemOf, isAlone: project.modules.size === 1 };

  function outside(fact: ProviderFact | ConsumerFact, path: string): Problem | null {
    const component = fact.name;
    const library = fact.keys.map((key) => thirdPartyOf(key, imported)).find((each) => each !== null);
    if (library)
      return {
        code: "legacy-context/third-party",
        args: {
          component,
          keys: [library.key],
          package: library.packages.find((name) => imported.has(name)) ?? "",
          instead: library.instead,
        },
      };
    if ("always" in fact) {
      if (!fact.keys.some((key) => read.has(key)))
        return { code: "legacy-context/unread", args: { component, keys: fact.keys } };
      const classes = overridingClasses(project, path, fact.local);
      return classes.length > 0
        ? { code: "legacy-context/overridden-render", args: { component, keys: fact.keys, classes } }
        : null;
    }
    const unmatched = fact.keys.filter(
      (key) => !(offered.get(key) ?? []).some((from) => !isTest(named(from)) || isTest(named(path))),
    );
    return unmatched.length > 0 ? { code: "legacy-context/unmatched", args: { component, keys: unmatched } } : null;
  }

  function wholeProblem(fact: ProviderFact | ConsumerFact): Problem | null {
    if ("always" in fact || !fact.whole) return null;
    const cluster = contexts.groupOf(fact.keys[0] ?? "");
    const extra = cluster.filter((key) => !fact.keys.includes(key));
    return extra.length > 0
      ? { code: "legacy-context/whole-value", args: { component: fact.name, keys: fact.keys, extra } }
      : null;
  }

  function makeCluster(keys: string[], own: readonly Member[]): Cluster {
    const providers = own.flatMap((each) => (each.role === "provider" ? [each] : []));
    const [first] = providers;
    const foreign = [...facts].flatMap(([path, file]) =>
      file.foreign
        .filter((each) => each.keys.some((key) => keys.includes(key)))
        .map((each) => `${named(path)}: recompose's ${each.name} uses ${each.keys.join(", ")}`),
    );
    const blockers = [...own.flatMap((each) => reasons(each)), ...foreign];
    const paths = [...new Set(own.map((each) => each.path))];
    const inFile = paths.length === 1;
    const taken = new Set([...names, ...own.flatMap((each) => each.file.taken)]);
    const name = freshName(
      contextName(
        keys,
        providers.map((each) => (each.fact.name === "this component" ? fileWord(each.path) : each.fact.name)),
      ),
      taken,
    );
    names.add(name);
    const shape: ContextShape = {
      keys,
      stable: providers.every((each) => each.fact.data),
      merges: !providers.every((each) => keys.every((key) => each.fact.always.includes(key))),
      listed: own.some((each) => each.role === "consumer" && each.fact.whole),
    };
    const home =
      inFile || !first
        ? (paths[0] ?? "")
        : modulePath(
            name,
            providers.map((each) => each.path),
            paths,
            first.path,
          );
    const language = { typed: /\.[cm]?tsx?$/.test(home), commonJs: first?.file.commonJs ?? false };
    const text = inFile || !first ? null : inStyle(contextModule(name, shape, language), first.file.style);
    return {
      keys,
      name,
      shape,
      path: home,
      text,
      blockers,
      link: `context:${name}`,
      extensions: first?.file.extensions ?? false,
    };
  }

  function reasons(member: Member): string[] {
    const problem = problemOf(member.fact, member.path);
    if (!problem) return [];
    return [`${named(member.path)}: ${member.fact.name} (${problem.code.replace("legacy-context/", "")})`];
  }

  function named(path: string): string {
    return relative(project.root, path).replaceAll("\\", "/") || basename(path);
  }

  function modulePath(name: string, providers: readonly string[], all: readonly string[], first: string): string {
    const folder = new Set(providers).size === 1 ? dirname(first) : commonFolder(all);
    const extension = /\.[cm]?tsx?$/.test(extname(first)) ? ".ts" : ".js";
    const base = kebab(name);
    for (let number = 1; ; number += 1) {
      const path = join(folder, `${base}${number === 1 ? "" : `-${number}`}${extension}`);
      if (project.resolve(first, `${relativeSpecifier(first, path)}`) === null) return path;
    }
  }
}

function packagesOf(project: Project): Set<string> {
  const names = new Set<string>();
  for (const facts of project.modules.values())
    for (const { source } of Object.values(facts.imports)) if (!source.startsWith(".")) names.add(source);
  return names;
}

const isTest = (path: string) => /(^|[./_\\-])(tests?|specs?|stories|mocks?)([./_\\-]|$)/i.test(path);
