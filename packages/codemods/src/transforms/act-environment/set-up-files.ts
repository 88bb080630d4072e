import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type ActFacts, setUpKeys } from "./act-facts.ts";

export interface Plan {
  /** Set-up files of the tree, by absolute path. */
  setUps: ReadonlySet<string>;
  /** Whether some file uses `act` without a library that declares the environment. */
  isNeeded: boolean;
}

/** Names that test runners look for, or that people give their set-up by habit. */
const habit =
  /^(setup-?tests?|(jest|vitest|tests?|enzyme)[-_.]?(setup|init)|setup[-_.]?(jest|vitest|enzyme|env|files?)|setup[-_.]?files?-?after-?env)\.[cm]?[jt]sx?$/i;

/** Finds the files that run before the tests: named by a configuration in the tree, by `package.json`, or by habit. */
export function planSetUps(facts: ReadonlyMap<string, ActFacts>, root: string): Plan {
  const named = [...[...facts.values()].flatMap((each) => each.setUps), ...namedByPackage(root)].map((each) =>
    each.replace(/^<rootDir>/, "").replace(/^\.?\//, ""),
  );
  const setUps = [...facts.keys()].filter((path) => {
    if (habit.test(basename(path))) return true;
    const bare = path.replace(/\.[^./]+$/, "");
    return named.some((each) => each !== "" && (path.endsWith(`/${each}`) || bare.endsWith(`/${each}`)));
  });
  return {
    setUps: new Set(setUps),
    isNeeded: [...facts.values()].some((each) => each.acts && !each.library && !each.sets),
  };
}

/** Whether a set-up file runs before the tests in `path`: one that lies in the same package. */
export function covers(plan: Plan, path: string): boolean {
  const home = packageFolder(path);
  return [...plan.setUps].some((each) => packageFolder(each) === home);
}

/** The nearest folder with a `package.json`; the root of the disk when there is none. */
function packageFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

function namedByPackage(root: string): string[] {
  const path = join(packageFolder(join(root, "file")), "package.json");
  try {
    return existsSync(path) ? valuesOf(JSON.parse(readFileSync(path, "utf8")), "") : [];
  } catch (error) {
    // A package.json that is not JSON is reported where it is migrated; here it names nothing.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Every string below a key that names set-up files. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value === "string") return setUpKeys.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, key));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, each]) => valuesOf(each, name));
}
