/** `node packages/storefront/docs/write.ts`: makes the parts of docs/architecture that follow from the code anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { withPart } from "./markers.ts";
import { madeParts } from "./pages.ts";

for (const [path, part] of await madeParts()) writeFileSync(path, withPart(readFileSync(path, "utf8"), part));
