import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { createBuilder } from "vite";
import { keepAssets } from "./keep-assets.ts";
import { packageFolder, siteFolder } from "./site-folder.ts";
import { sourceHash } from "./source-hash.ts";

/** Builds that stay: the one that runs may be another than the last. */
const keptBuilds = 4;

export interface BuiltSite {
  /** Where it is: `browser/`, `server/`, `inline.js`. */
  folder: string;
  /** Whether there was anything to build. */
  isNew: boolean;
}

/**
 * Builds the site unless that is done of these very sources. A build is never changed once it is there, and appears as
 * a whole: several shops may be started from one folder.
 */
export async function buildSite(): Promise<BuiltSite> {
  const builds = join(siteFolder, "builds");
  const hash = sourceHash();
  const folder = join(builds, hash);
  if (existsSync(folder)) {
    // Sources may be what they were some builds ago.
    if (latestBuild() !== hash) makeLatest(folder, hash);
    return { folder, isNew: false };
  }
  const making = join(builds, `making-${hash}-${process.pid}`);
  mkdirSync(making, { recursive: true });
  try {
    await bundle(making);
    writeFileSync(join(making, "inline.js"), await inlineScript());
    await keepAssets(join(making, "browser/assets"), join(siteFolder, "assets"));
    if (!existsSync(folder)) renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  makeLatest(folder, hash);
  forgetOldBuilds(builds);
  return { folder, isNew: true };
}

const latestFile = join(siteFolder, "latest");

/** Which build `dist/site` itself is; empty for none. */
const latestBuild = (): string => (existsSync(latestFile) ? readFileSync(latestFile, "utf8") : "");

function makeLatest(folder: string, hash: string): void {
  for (const part of ["browser", "server", "inline.js"]) replace(join(siteFolder, part), join(folder, part));
  writeFileSync(latestFile, hash);
}

/** Whatever runs this, even a test: what it builds is for shoppers, and Vite asks the environment. */
async function bundle(making: string): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  try {
    const builder = await createBuilder({
      configFile: join(packageFolder, "vite.config.ts"),
      logLevel: "error",
      environments: {
        client: { build: { outDir: join(making, "browser") } },
        ssr: { build: { outDir: join(making, "server") } },
      },
    });
    await builder.buildApp();
  } finally {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  }
}

/** The script of every head, as small as it gets. */
async function inlineScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(packageFolder, "src/before-hydration/record.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? "";
}

/** The latest build is at the top, too, for whoever wants to have or measure it. */
function replace(path: string, latest: string): void {
  const [next, last] = [`${path}.${process.pid}`, `${path}.old-${process.pid}`];
  cpSync(latest, next, { recursive: true });
  if (existsSync(path)) renameSync(path, last);
  renameSync(next, path);
  rmSync(last, { recursive: true, force: true });
}

function forgetOldBuilds(builds: string): void {
  const byAge = readdirSync(builds)
    .filter((name) => !name.startsWith("making-"))
    .map((name) => ({ path: join(builds, name), madeAt: statSync(join(builds, name)).mtimeMs }))
    .sort((one, other) => other.madeAt - one.madeAt);
  for (const { path } of byAge.slice(keptBuilds)) rmSync(path, { recursive: true, force: true });
}
