/** `node docs/write.ts`: writes COMPONENTS.md anew. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { componentsPage } from "./components-page.ts";

writeFileSync(join(import.meta.dirname, "../COMPONENTS.md"), componentsPage());
