import type { Project } from "../../project/project.ts";

/**
 * The file of the tree that a specifier means. One that only the build can resolve (`pages/Home`, `@/pages/Home`) means
 * the one file whose path ends like it.
 */
export function fileOf(project: Project, from: string, specifier: string): string | null {
  const path = project.resolve(from, specifier);
  if (path !== null || /^\.\.?(\/|$)/.test(specifier)) return path;
  const bare = specifier.replace(/^(@|~)?\//, "").replace(/^~/, "");
  if (!bare.includes("/")) return null;
  const ending = new RegExp(`/${bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(/index)?(\\.[cm]?[jt]sx?)?$`);
  const found = [...project.modules.keys()].filter((each) => ending.test(each));
  return found.length === 1 ? found[0]! : null;
}

/** The module of the tree that an export really comes from, past those that only pass it on, and its name there. */
export function homeOf(
  project: Project,
  from: string,
  specifier: string,
  name: string,
  depth = 0,
): { path: string; name: string } | null {
  const path = name === "*" || depth > 10 ? null : fileOf(project, from, specifier);
  if (path === null) return null;
  const exported = project.modules.get(path)?.exports[name];
  const behind =
    exported && "source" in exported ? homeOf(project, path, exported.source, exported.name, depth + 1) : null;
  return behind ?? { path, name };
}
