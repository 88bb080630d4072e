import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Mutant, SourceFile } from "@latency-aficionados/perf-budget";
import { versionOf } from "../../../perf-budget/bench/gate/ledger.ts";
import type { Subject } from "../../../perf-budget/bench/gate/subject.ts";
import { shopMutants } from "./shop-mutants.ts";

const home = join(import.meta.dirname, "../..");
const packages = join(home, "..");
const run = promisify(execFile);
const left = new Set(["node_modules", "dist", "data", ".cache", "test", "bench"].map((name) => join(home, name)));

const versioned = [
  "storefront/{src,public}/**/*.{ts,tsx,css}",
  "storefront/{vite.config.ts,perf/perf-budget.config.ts,perf/gate/*.ts}",
  "ui/src/**/*.{ts,tsx,css}",
  "perf-budget/src/**/*.ts",
];

/** The marketplace: its pages, and its back end with databases of its own. */
export function openShop(): Subject {
  const scratch = mkdtempSync(join(tmpdir(), "gate-shop-"));
  // PostgreSQL does not run as root, and whoever it runs as has to get in.
  chmodSync(scratch, 0o711);
  cpSync(join(home, "../../tsconfig.base.json"), join(scratch, "tsconfig.base.json"));
  const folders = new Map<Mutant | null, Promise<string>>();
  const source = (path: string): SourceFile => ({ path, text: readFileSync(join(home, path), "utf8") });
  async function build(mutant: Mutant | null): Promise<string> {
    const root = join(scratch, `build-${folders.size + 1}`);
    const folder = join(root, "storefront");
    mkdirSync(root);
    for (const name of readdirSync(packages))
      if (name !== basename(home)) symlinkSync(join(packages, name), join(root, name));
    cpSync(home, folder, { recursive: true, filter: (path) => !left.has(path) });
    symlinkSync(join(home, "node_modules"), join(folder, "node_modules"));
    for (const { path, text } of mutant?.files ?? []) writeFileSync(join(folder, path), text);
    await run(process.execPath, ["src/cli.ts", "build"], { cwd: folder });
    return folder;
  }

  return {
    name: "storefront",
    ...shopMutants(source),
    version: () => versionOf(packages, versioned),
    place(mutant) {
      const placed = folders.get(mutant) ?? build(mutant);
      folders.set(mutant, placed);
      return placed;
    },
    remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }),
  };
}
