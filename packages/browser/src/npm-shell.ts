import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar";

/** Where the headless shell out of npm lies once it is unpacked. */
export interface NpmShell {
  executablePath: string;
  /** With the libraries that a machine without a browser lacks. */
  libraryPath: string;
}

/** Unpacks the browser that `@sparticuz/chromium` carries, once for a version; some 210 MB, two seconds. */
export async function unpackNpmShell(cacheFolder: string): Promise<NpmShell> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(`npm carries a browser for Linux x64 only; this is ${process.platform} ${process.arch}`);
  const home = packageFolder("@sparticuz/chromium");
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { version: string };
  const unpacked = join(cacheFolder, `headless-shell-${version}`);
  if (!existsSync(unpacked)) await unpack(join(home, "bin"), unpacked, cacheFolder);
  return { executablePath: join(unpacked, "chromium"), libraryPath: join(unpacked, "lib") };
}

async function unpack(bin: string, target: string, cacheFolder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const unfinished = await mkdtemp(join(cacheFolder, "unpacking-"));
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(bin, "chromium.br")),
        createBrotliDecompress(),
        createWriteStream(join(unfinished, "chromium"), { mode: 0o755 }),
      ),
      ...["al2023.tar.br", "swiftshader.tar.br"].map((archive) =>
        pipeline(createReadStream(join(bin, archive)), createBrotliDecompress(), extract({ cwd: unfinished })),
      ),
    ]);
    // Another process may have been faster; what it has is the same.
    await rename(unfinished, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** Its own exports hide `package.json`, so its folder is looked up from what it does export. */
function packageFolder(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
