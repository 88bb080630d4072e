import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Whether the TypeScript corner of a migrated site holds against React 19's types. What does not is printed. */
export function checkTypes(folder: string): boolean {
  const home = dirname(fileURLToPath(import.meta.resolve("typescript/package.json")));
  const { status } = spawnSync(process.execPath, [join(home, "bin/tsc"), "-p", folder], { stdio: "inherit" });
  return status === 0;
}
