import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files-below.ts";

/** Routes of a framework that takes them from file names. Those that match anything are left out: nobody can say what to visit. */
export function fileRoutes(folder: string, { folders, page }: { folders: string[]; page: RegExp }): string[] {
  return folders
    .filter((each) => existsSync(join(folder, each)))
    .flatMap((each) =>
      filesBelow(join(folder, each))
        .filter((file) => page.test(file) && !/^api\/|(^|\/)[_.]/.test(file))
        .flatMap((file) => routeOf(file) ?? []),
    );
}

function routeOf(file: string): string | null {
  const parts = file
    .replace(/\.[^./]+$/, "")
    .split("/")
    // Groups and slots of Next.js are no part of an address.
    .filter((part) => !/^\(.*\)$|^@/.test(part));
  const last = parts.at(-1);
  if (last === "page" || last === "index") parts.pop();
  if (parts.some((part) => part.includes("..."))) return null;
  if (parts.some((part) => /^\d{3}$/.test(part))) return null;
  return `/${parts.map((part) => part.replace(/^\[(.+)\]$/, ":$1")).join("/")}`;
}
