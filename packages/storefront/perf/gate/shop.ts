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
import { type Mutant, mutations, type SourceFile } from "@latency-aficionados/perf-budget";
import type { Subject } from "../../../perf-budget/bench/gate/subject.ts";
import { configSchema } from "../../../perf-budget/src/config/schema.ts";
import shopConfig from "../perf-budget.config.ts";

const home = join(import.meta.dirname, "../..");
const packages = join(home, "..");
const run = promisify(execFile);
const left = new Set(["node_modules", "dist", "data", ".cache", "test", "bench"].map((name) => join(home, name)));

/** The marketplace: its pages, and its back end with databases of its own. */
export function openShop(): Subject {
  const scratch = mkdtempSync(join(tmpdir(), "gate-shop-"));
  // PostgreSQL does not run as root, and whoever it runs as has to get in.
  chmodSync(scratch, 0o711);
  cpSync(join(home, "../../tsconfig.base.json"), join(scratch, "tsconfig.base.json"));
  const folders = new Map<Mutant | null, Promise<string>>();
  const source = (path: string): SourceFile => ({ path, text: readFileSync(join(home, path), "utf8") });
  const of = <Options extends object>(
    path: string,
    make: (file: SourceFile, options: Options) => Mutant,
    options: Options,
  ) => make(source(path), options);

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
    config: configSchema.parse(shopConfig),
    mutants: {
      "+10 ms in a handler": of("src/frame/HeaderSearch.tsx", mutations.slowHandler, {
        handler: "onType",
        ms: 10,
        element: "input",
      }),
      "+1 needless commit": of("src/frame/HeaderSearch.tsx", mutations.extraCommit, { component: "SuggestedSearch" }),
      // React Compiler keeps what was found as long as it is the same.
      "a dropped memo": of("src/routes/search/FoundListings.tsx", mutations.dropMemo, {
        name: "FoundListings",
        renders: "ListingCard",
      }),
      "a slower render": of("src/frame/HeaderSearch.tsx", mutations.slowRender, {
        component: "SuggestedSearch",
        turns: 400_000,
      }),
      "+5 kB in a chunk": of("src/routes/search/SortSelect.tsx", mutations.largerChunk, { bytes: 5000 }),
      "a late LCP image": of("src/routes/home/sections/Hero.tsx", mutations.lateElement, {
        name: "Cover",
        ms: 300,
        culprits: ["hero__art"],
      }),
      "a layout shift": of("src/routes/home/HomePage.tsx", mutations.layoutShift, {
        element: { name: "h1" },
        px: 40,
        ms: 150,
        culprits: ["home", "panel"],
      }),
      "a slower endpoint": of("src/bff/products.ts", mutations.slowAnswer, {
        fn: "GET products/{id}",
        ms: 10,
        culprits: ["GET products/{id}"],
      }),
      "an N+1 backend call": of("src/bff/products.ts", mutations.repeatedCall, {
        call: "product.getProduct",
        times: 5,
        culprits: ["product.getProduct"],
      }),
    },
    calibrated: {
      "a 5 % slower render": {
        share: 0.05,
        scenario: "search",
        step: "type",
        make: (turns) =>
          mutations.slowRender(source("src/frame/HeaderSearch.tsx"), { component: "SuggestedSearch", turns }),
      },
    },
    place(mutant) {
      const placed = folders.get(mutant) ?? build(mutant);
      folders.set(mutant, placed);
      return placed;
    },
    remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }),
  };
}
