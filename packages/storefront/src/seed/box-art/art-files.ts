import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArtFormat, ArtWidth } from "./encode.ts";

/** Where covers lie, one file a width and format. */
export interface ArtFiles {
  has(name: string, width: ArtWidth, format: ArtFormat): boolean;
  read(name: string, width: ArtWidth, format: ArtFormat): Promise<Buffer>;
  /** All of it or nothing: a process that dies halfway leaves no broken picture. */
  write(name: string, width: ArtWidth, format: ArtFormat, bytes: Buffer): Promise<void>;
}

/** Raise it when drawings change: pictures of the last edition are left where they are, and drawn anew. */
const edition = 1;

export async function openArtFiles(folder: string): Promise<ArtFiles> {
  const home = join(folder, `edition-${edition}`);
  await mkdir(home, { recursive: true });
  const there = new Set(await readdir(home));
  const fileOf = (name: string, width: ArtWidth, format: ArtFormat) => `${name}-${width}.${format}`;
  return {
    has: (...of) => there.has(fileOf(...of)),
    read: (...of) => readFile(join(home, fileOf(...of))),
    async write(name, width, format, bytes) {
      const file = fileOf(name, width, format);
      const unfinished = join(home, `${file}.${process.pid}.part`);
      await writeFile(unfinished, bytes);
      await rename(unfinished, join(home, file));
      there.add(file);
    },
  };
}
