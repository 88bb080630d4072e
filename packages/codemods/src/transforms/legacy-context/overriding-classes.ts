import type { Project } from "../../project/project.ts";

/**
 * Classes that inherit from the provider `local` of `path` and render by themselves, as `Name`. Legacy context was offered
 * for them too; a provider that only the base renders is not. One that offers a context of its own is its own provider.
 */
export function overridingClasses(project: Project, path: string, local: string): string[] {
  const found: string[] = [];
  const bases = new Set([`${path}#${local}`]);
  const rest = [...project.modules].flatMap(([from, facts]) =>
    facts.classes.map((fact) => ({ from, fact, base: baseKey(from, fact.base) })),
  );
  // A base may be listed after what inherits from it, so it takes as many turns as the chain is long.
  for (let before = 0; before < bases.size;) {
    before = bases.size;
    for (const { from, fact, base } of rest) {
      const key = `${from}#${fact.local}`;
      if (base === null || !bases.has(base) || bases.has(key) || fact.members.includes("getChildContext")) continue;
      bases.add(key);
      if (fact.members.includes("render")) found.push(fact.local === "*default*" ? "the default export" : fact.local);
    }
  }
  return found;

  function baseKey(from: string, base: { source: string; name: string } | { local: string } | null): string | null {
    if (!base) return null;
    if ("local" in base) return `${from}#${base.local}`;
    const declared = project.declared(from, base.source, base.name);
    return declared?.kind === "local" ? `${declared.path}#${declared.local}` : null;
  }
}
