import type { Project } from "../../project/project.ts";

interface Heir {
  /** `path#local`. */
  key: string;
  name: string;
  members: readonly string[];
}

const known = new WeakMap<Project, Map<string, Heir[]>>();

/**
 * Classes that inherit from the provider `local` of `path` and render by themselves, as `Name`. Legacy context was offered
 * for them too; a provider that only the base renders is not. One that offers a context of its own is its own provider.
 */
export function overridingClasses(project: Project, path: string, local: string): string[] {
  const heirs = heirsOf(project);
  const found: string[] = [];
  const bases = new Set([`${path}#${local}`]);
  for (const base of bases) {
    for (const { key, name, members } of heirs.get(base) ?? []) {
      if (bases.has(key) || members.includes("getChildContext")) continue;
      bases.add(key);
      if (members.includes("render")) found.push(name);
    }
  }
  return found;
}

/** The classes that extend each class directly, over the whole project; asked for every provider, so made once. */
function heirsOf(project: Project): Map<string, Heir[]> {
  const answer = known.get(project);
  if (answer) return answer;
  const heirs = new Map<string, Heir[]>();
  for (const [path, { classes }] of project.modules) {
    for (const { local, base, members } of classes) {
      const baseKey = base && keyOf(project, path, base);
      if (!baseKey) continue;
      const heir = { key: `${path}#${local}`, name: local === "*default*" ? "the default export" : local, members };
      heirs.set(baseKey, [...(heirs.get(baseKey) ?? []), heir]);
    }
  }
  known.set(project, heirs);
  return heirs;
}

function keyOf(
  project: Project,
  path: string,
  base: { source: string; name: string } | { local: string },
): string | null {
  if ("local" in base) return `${path}#${base.local}`;
  const declared = project.declared(path, base.source, base.name);
  return declared?.kind === "local" ? `${declared.path}#${declared.local}` : null;
}
