// Measured: one `migrate` with every transform on. Prints the report's numbers as JSON.
import { pathToFileURL } from "node:url";
import type { migrate as Migrate } from "@latency-aficionados/codemods";

const [library = "", tree = ""] = process.argv.slice(2);
const { migrate } = (await import(pathToFileURL(library).href)) as { migrate: typeof Migrate };
const { files, changes, findings, failures } = await migrate({ paths: [tree], perf: true });
console.log(JSON.stringify({ files, changes: changes.length, findings: findings.length, failures: failures.length }));
