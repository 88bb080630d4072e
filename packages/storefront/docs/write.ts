/** `node packages/storefront/docs/write.ts`: makes the parts of docs that follow from the code anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dashboard } from "./dashboard.ts";
import { withPart } from "./markers.ts";
import { madeParts } from "./pages.ts";

writeFileSync(join(import.meta.dirname, "../../../docs/operations/dashboard.json"), dashboard());
for (const [path, part] of await madeParts()) writeFileSync(path, withPart(readFileSync(path, "utf8"), part));
