import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

type Dependencies = Record<string, string>;
interface Manifest {
  dependencies: Dependencies;
  devDependencies: Dependencies;
}

/**
 * Copies a package as it would stand outside of this workspace: a version that its manifest leaves to a catalog is the
 * one that is installed. So a migration can say of each library whether that version goes along.
 */
export async function copyForOutside(folder: string, to: string): Promise<void> {
  const isOwn = (path: string) => !["node_modules", "dist"].includes(basename(path));
  await cp(folder, to, { recursive: true, filter: isOwn });
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const written = { ...manifest };
  for (const section of ["dependencies", "devDependencies"] as const)
    written[section] = Object.fromEntries(
      await Promise.all(
        Object.entries(manifest[section]).map(async ([name, range]) => [
          name,
          range.startsWith("catalog:") ? await installedVersion(folder, name) : range,
        ]),
      ),
    ) as Dependencies;
  await writeFile(join(to, "package.json"), `${JSON.stringify(written, null, 2)}\n`);
}

async function installedVersion(folder: string, name: string): Promise<string> {
  const manifest = await readFile(join(folder, "node_modules", name, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
