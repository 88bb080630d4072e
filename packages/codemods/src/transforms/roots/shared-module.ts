import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Project } from "../../project/project.ts";
import type { FilePlan, RegistryPlan, RootFacts } from "./plan.ts";
import { serviceNames } from "./registry.ts";

/** Where the registry of several files lives, and how `path` says it. */
export function sharedModule(
  path: string,
  users: readonly string[],
  facts: ReadonlyMap<string, RootFacts>,
  existing: string | null,
): NonNullable<FilePlan["module"]> {
  const all = users.map((each) => facts.get(each)!);
  const typescript = all.some((each) => each.typescript);
  // Tests come along; they do not pull the module out of the source folder.
  const product = users.filter((each) => !isTest(each));
  const folder = commonFolder(product.length > 0 ? product : users);
  const target = existing ?? join(folder, `${freeFile(folder)}.${typescript ? "ts" : "js"}`);
  const relativePath = relative(dirname(path), target)
    .replaceAll("\\", "/")
    .replace(/\.[jt]s$/, facts.get(path)!.extensions ? ".js" : "");
  const create: RegistryPlan = {
    services: ["render", "hydrate", "unmount"],
    callbacks: true,
    names: { ...serviceNames, roots: "roots" },
    typescript,
    commonJs: all.every((each) => each.commonJs),
    style: all[0]!.style,
  };
  const specifier = relativePath.startsWith(".") ? relativePath : `./${relativePath}`;
  return { path: target, specifier, create: existing ? null : create };
}

/** A registry that an earlier run wrote into the package, or `null`. */
export function existingModule(home: string, project: Project): string | null {
  for (const [path, { exports }] of project.modules) {
    if (!/[\\/]react-root(s|-registry)\.[jt]s$/.test(path) || packageOf(path, project.root) !== home) continue;
    if (Object.values(serviceNames).every((each) => Object.hasOwn(exports, each))) return path;
  }
  return null;
}

/** The folder of the nearest package.json, or the root of the tree. */
export function packageOf(path: string, root: string): string {
  for (let folder = dirname(path); folder.startsWith(root) && folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
  }
  return root;
}

function freeFile(folder: string): string {
  const isTaken = (name: string) =>
    ["js", "jsx", "ts", "tsx"].some((each) => existsSync(join(folder, `${name}.${each}`)));
  return isTaken("react-roots") ? "react-root-registry" : "react-roots";
}

function commonFolder(paths: readonly string[]): string {
  return paths
    .map((each) => dirname(each))
    .reduce((common, each) => {
      let folder = common;
      while (each !== folder && !each.startsWith(`${folder}/`)) folder = dirname(folder);
      return folder;
    });
}

const isTest = (path: string) =>
  /(^|\/)(__tests__|__mocks__|tests?|specs?|e2e|cypress)\/|[.-](test|spec)\.[cm]?[jt]sx?$/.test(path);
