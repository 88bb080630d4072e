import type { Options } from "../../options.ts";
import type { Project } from "../../project/project.ts";
import { isJsxSwitched } from "../../syntax/jsx/switched.ts";

/** What one file has for the plan: an import that the classic runtime alone needs. */
export interface Facts {
  isUnused: true;
}

/** Files whose import stays, by path: one for each reason tells it, for all. */
export interface Plan {
  speakers: Record<string, { config: string; files: number }>;
}

/** What is to be done with the imports of a file. */
export type Verdict =
  | { kind: "remove"; isNew: boolean }
  /** `config` is the file that decides, or empty where none does. */
  | { kind: "keep"; config: string }
  | { kind: "told" };

export function verdictOf(path: string, project: Project, options: Options): Verdict {
  if (options.jsxRuntime === "classic") return { kind: "told" };
  if (options.jsxRuntime === "automatic" || !project.jsxBuild) return { kind: "remove", isNew: true };
  const { runtime, config } = project.jsxBuild(path);
  switch (runtime) {
    case "automatic":
      return { kind: "remove", isNew: false };
    case "switchable":
      if (isJsxSwitched(options)) return { kind: "remove", isNew: true };
      return { kind: "keep", config };
    case "classic":
      return { kind: "keep", config };
    case "unknown":
      // Whoever asks for this by name knows the build.
      if (options.only.includes("react-imports")) return { kind: "remove", isNew: true };
      return { kind: "keep", config };
  }
}

/** Chooses which file tells why imports stay, so that a project of a thousand files has one finding and not a thousand. */
export function planSpeakers(facts: ReadonlyMap<string, Facts>, project: Project, options: Options): Plan {
  const byConfig = new Map<string, string[]>();
  for (const path of [...facts.keys()].sort()) {
    const verdict = verdictOf(path, project, options);
    if (verdict.kind === "keep") byConfig.set(verdict.config, [...(byConfig.get(verdict.config) ?? []), path]);
  }
  const groups = [...byConfig].map(([config, paths]) => [paths[0] ?? "", { config, files: paths.length }] as const);
  return { speakers: Object.fromEntries(groups) };
}
