import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CorpusSource } from "./sources.ts";

/** Bytes by path, slash-separated, relative to the folder that was read. */
export type Bytes = Map<string, Buffer>;

/** A copy of a source as its authors would have it on disk: `package.json` and the source folders. */
export interface Checkout {
  folder: string;
  remove(): void;
}

/** Copies a source into a temporary folder. */
export function checkOut({ root, folders }: Pick<CorpusSource, "root" | "folders">): Checkout {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "corpus-")));
  copySource({ root, folders }, folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function copySource({ root, folders }: Pick<CorpusSource, "root" | "folders">, target: string): void {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, "package.json"), join(target, "package.json"));
  for (const each of folders) cpSync(join(root, each), join(target, each), { recursive: true, dereference: true });
}

/** Every file below a folder. */
export function readBytes(folder: string): Bytes {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) =>
    statSync(join(folder, each)).isFile(),
  );
  return new Map(paths.sort().map((each) => [each.replaceAll("\\", "/"), readFileSync(join(folder, each))]));
}
