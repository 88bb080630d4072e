import { readdirSync } from "node:fs";

const left = new Set(["node_modules", "dist", "build", "coverage", "public", "out"]);
/** A project with more files than this is looked at in part: routes are declared in few of them. */
const most = 5000;

/** Files in a folder and below, by their path from it, without what is installed or built. */
export function filesBelow(folder: string): string[] {
  const found: string[] = [];
  const look = (prefix: string) => {
    for (const entry of readdirSync(`${folder}/${prefix}`, { withFileTypes: true })) {
      if (found.length >= most) return;
      const path = prefix + entry.name;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && !left.has(entry.name) && !entry.name.startsWith(".")) look(`${path}/`);
    }
  };
  look("");
  return found;
}
