/** Last step of the build: `dist/codeshift/<name>.cjs` for each transform of code, for `jscodeshift -t`. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../src/catalogue.ts";

const folder = join(import.meta.dirname, "..", "dist", "codeshift");
mkdirSync(folder, { recursive: true });
for (const file of ["door.cjs", "thread.mjs"]) copyFileSync(join(import.meta.dirname, file), join(folder, file));
for (const { name, kind } of catalogue) {
  if (kind !== "code") continue;
  writeFileSync(join(folder, `${name}.cjs`), `module.exports = require("./door.cjs")(${JSON.stringify(name)});\n`);
}
