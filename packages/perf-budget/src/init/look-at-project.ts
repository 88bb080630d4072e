import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { fileRoutes } from "./file-routes.ts";
import { type Framework, frameworks, nextPages } from "./frameworks.ts";
import { type PackageManager, packageManagerOf, scriptCommand } from "./package-manager.ts";
import type { Project } from "./project.ts";
import { sourceRoutes } from "./source-routes.ts";

const names = z.record(z.string(), z.string()).default({});
const manifestSchema = z.looseObject({ scripts: names, dependencies: names, devDependencies: names });

/** Reads what a project says of itself. Throws a `Refusal` where there is none. */
export function lookAtProject(folder: string): Project {
  const { scripts, dependencies, devDependencies } = readManifest(folder);
  const known = { ...dependencies, ...devDependencies };
  const framework = frameworks.find((each) => each.package in known);
  // In a workspace the lockfile is further up.
  const manager = packageManagerOf((file) => ancestors(folder).some((each) => existsSync(join(each, file))));
  const own = (name: string) => (scripts[name] === undefined ? null : scriptCommand(manager, name));
  const buildHere = buildOf(scripts["build"], framework, manager);
  const start = framework ? startOf(framework.start, manager.run, known) : null;
  const routeFiles = framework?.routeFiles ? [framework.routeFiles] : [];
  if (framework?.package === "next") routeFiles.push(nextPages);
  return {
    framework: framework?.name ?? null,
    build: buildHere === null ? null : `${manager.install} && ${buildHere}`,
    buildHere,
    command: start ?? own("preview") ?? own("serve") ?? own("start"),
    bundles: framework?.bundles ?? [],
    routes: [...new Set([...routeFiles.flatMap((each) => fileRoutes(folder, each)), ...sourceRoutes(folder)])],
  };
}

/** The project's own build, or its framework's, with source maps where an option at the end brings them. */
function buildOf(script: string | undefined, framework: Framework | undefined, manager: PackageManager): string | null {
  const maps = framework?.sourceMaps ?? "";
  if (script === undefined) return framework ? `${manager.run} ${framework.build}${maps && ` ${maps}`}` : null;
  return scriptCommand(manager, "build", framework && script.trim().endsWith(framework.build) ? maps : "");
}

/** The server of what Create React App builds is a package of its own, which not every project has. */
const startOf = (start: string, run: string, known: Record<string, string>): string =>
  start.startsWith("serve ") && !("serve" in known) ? `npx --yes ${start}` : `${run} ${start}`;

function readManifest(folder: string): z.output<typeof manifestSchema> {
  const path = join(folder, "package.json");
  if (!existsSync(path))
    throw new Refusal(
      `There is no ${path}.`,
      "Go to the site's own folder, or name a site that runs already: perf-budget init --url http://localhost:3000",
    );
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw new Refusal(`${path} cannot be read: ${(error as Error).message}`, "Mend it, then run init again.");
  }
}

function ancestors(folder: string): string[] {
  const here = resolve(folder);
  return dirname(here) === here ? [here] : [here, ...ancestors(dirname(here))];
}
