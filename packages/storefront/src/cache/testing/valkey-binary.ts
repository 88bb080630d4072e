import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const unpacked = fileURLToPath(new URL("../../../node_modules/.cache/valkey-server", import.meta.url));

export interface ServerBinary {
  path: string;
  /** Some builds are many programs in one, and ask their own name which one to be. */
  argv0: string;
  libraryPath?: string;
}

/**
 * A Valkey or Redis server to run tests against: the machine's own; else Debian's or Ubuntu's package, unpacked
 * beside this package's other caches, which neither needs root nor changes the machine. npm has none to offer.
 * Throws what was tried.
 */
export async function findServerBinary(): Promise<ServerBinary> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of ["valkey-server", "redis-server"]) {
      const path = join(folder, name);
      if (await exists(path)) return { path, argv0: name };
    }
  }
  if (!(await exists(unpacked))) await unpackFromApt();
  const libraries = join(unpacked, "usr/lib");
  const [architecture] = (await readdir(libraries)).filter((name) => name.endsWith("-linux-gnu"));
  return {
    path: join(unpacked, "usr/bin/redis-check-rdb"),
    argv0: "redis-server",
    libraryPath: join(libraries, architecture ?? ""),
  };
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** `redis-tools` holds the server itself; `redis-server` only the service around it. */
async function unpackFromApt(): Promise<void> {
  await mkdir(dirname(unpacked), { recursive: true });
  const folder = await mkdtemp(`${unpacked}-`);
  try {
    try {
      await download(folder, []);
    } catch {
      // No lists of packages yet, as in a fresh container: fetch some, into a folder of our own.
      const state = join(folder, "state");
      await mkdir(join(state, "lists/partial"), { recursive: true });
      await mkdir(join(folder, "cache/archives/partial"), { recursive: true });
      const own = [`Dir::State::lists=${state}/lists`, `Dir::Cache=${folder}/cache`].flatMap((option) => [
        "-o",
        option,
      ]);
      await run("apt-get", [...own, "update"], { timeout: 120_000 });
      await download(folder, own);
    }
    const root = join(folder, "root");
    const packages = (await readdir(folder)).filter((name) => name.endsWith(".deb"));
    for (const name of packages) await run("dpkg-deb", ["-x", join(folder, name), root]);
    // Another process may have been faster; its files are the same.
    await rename(root, unpacked).catch(async (error: unknown) => {
      if (!(await exists(unpacked))) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function download(folder: string, options: string[]): Promise<void> {
  const { stdout } = await run("apt-cache", [...options, "depends", "redis-tools"]);
  const libraries = [...stdout.matchAll(/^\s*\|?Depends: (lib[\w.+-]+)$/gm)].map(([, name = ""]) => name);
  const wanted = ["redis-tools", ...libraries.filter((name) => name !== "libc6")];
  await run("apt-get", [...options, "download", ...wanted], { cwd: folder, timeout: 120_000 });
}
