import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fontEnvironment } from "./fonts.ts";
import type { FoundBrowser } from "./found-browser.ts";
import { unpackNpmShell } from "./npm-shell.ts";
import { places } from "./places.ts";

const run = promisify(execFile);

export interface FindOptions {
  /** Where to unpack and keep things; without it, beside this package's other caches. */
  cacheFolder?: string;
  /** Where to read `BROWSER_PATH` and `PATH`. */
  env?: Readonly<Record<string, string | undefined>>;
}

/**
 * The first browser that starts: what `BROWSER_PATH` names, Playwright's own download, Chrome or Chromium of this
 * machine, and at last the headless shell that an npm package carries. A `BROWSER_PATH` that does not start is an error,
 * never passed over.
 *
 * @throws with every place that was tried and what happened there.
 */
export async function findBrowser({
  cacheFolder = ownCache(),
  env = process.env,
}: FindOptions = {}): Promise<FoundBrowser> {
  const fonts = await fontEnvironment(cacheFolder);
  const tried: string[] = [];
  for (const { source, path } of places(env)) {
    try {
      return { executablePath: path, source, version: await versionOf(path, fonts), env: fonts };
    } catch (error) {
      const problem = `${source}, ${path}: ${firstLine(error)}`;
      if (source === "BROWSER_PATH") throw new Error(`BROWSER_PATH does not start: ${problem}`, { cause: error });
      tried.push(problem);
    }
  }
  try {
    const { executablePath, libraryPath } = await unpackNpmShell(cacheFolder);
    const needed = { ...fonts, LD_LIBRARY_PATH: [libraryPath, env["LD_LIBRARY_PATH"]].filter(Boolean).join(":") };
    return { executablePath, source: "npm", version: await versionOf(executablePath, needed), env: needed };
  } catch (error) {
    tried.push(`npm: ${firstLine(error)}`);
    throw new Error(
      `No browser starts here. Install Chrome or Chromium, or name one by BROWSER_PATH. Tried:\n  ${tried.join("\n  ")}`,
      { cause: error },
    );
  }
}

async function versionOf(path: string, env: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run(path, ["--version", "--no-sandbox"], {
    env: { ...process.env, ...env },
    timeout: 20_000,
  });
  const version = /\d+(\.\d+)+/.exec(stdout)?.[0];
  if (!version) throw new Error(`expected a version, found "${stdout.trim().slice(0, 100)}"`);
  return version;
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split("\n", 1)[0];
const ownCache = () => join(fileURLToPath(new URL("..", import.meta.url)), "node_modules/.cache");
