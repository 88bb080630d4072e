import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { configSchema } from "../../src/config/schema.ts";
import type { Config } from "../../src/config/schema.ts";
import type { EndpointContract } from "../../src/endpoint-contract.ts";
import type { Mutant, SourceFile } from "../../src/mutations/mutant.ts";
import { mutations } from "../../src/mutations/mutations.ts";
import { createLayers } from "./layers.ts";
import { versionOf } from "./ledger.ts";
import { narrow } from "./narrow.ts";
import type { Subject } from "./subject.ts";

const home = join(import.meta.dirname, "../../test/site");
const run = promisify(execFile);

const contract: EndpointContract<"GET search"> = {
  endpoints: [
    {
      name: "GET search",
      method: "GET",
      requests: [{ path: "/api/search?q=z" }, { path: "/api/search?q=racer" }],
      answer: null,
    },
  ],
};

const config: Config<"GET search"> = {
  site: { command: "node server.ts", url: "http://localhost:{port}" },
  profiles: { phone: { cpuSlowdown: 4, viewport: { width: 390, height: 844 } } },
  scenarios: {
    home: {
      profiles: ["phone"],
      steps: { open: { play: (actor) => actor.visit("/") } },
      budgets: {
        lcp: { tolerance: ["10%", "50 ms"] },
        cls: { tolerance: 0.008 },
        "task-time": { tolerance: "10%" },
        layouts: { tolerance: 1 },
      },
    },
    search: {
      profiles: ["phone"],
      steps: {
        open: { play: (actor) => actor.visit("/") },
        type: {
          play: (actor) => actor.type("#q", "ra"),
          budgets: {
            "script-time": { tolerance: "2.5%" },
            "task-time": { tolerance: "5%" },
            commits: { tolerance: 0 },
          },
        },
      },
      components: { Row: { renders: { tolerance: 0 } } },
    },
  },
  bundles: { js: { files: ["dist/client/assets/*.js"], budgets: { "bundle-bytes": { tolerance: "1 kB" } } } },
  contract,
  load: { requestsPerSecond: 200, burstMs: 250 },
  endpoints: {
    "GET search": {
      latency: { tolerance: ["10%", "2 ms"] },
      "backend-calls": { tolerance: 0 },
      "payload-bytes": { tolerance: 0 },
    },
  },
};

const shift = { element: { name: "Search" }, px: 40, ms: 150, culprits: ["section"] };

/** The site that perf-budget's own tests measure. */
export function openFixture(): Subject {
  const scratch = mkdtempSync(join(tmpdir(), "gate-"));
  const folders = new Map<Mutant | null, Promise<string>>();
  async function build(mutant: Mutant | null): Promise<string> {
    const folder = join(scratch, `site-${folders.size + 1}`);
    cpSync(home, folder, { recursive: true, filter: (path) => basename(path) !== "dist" });
    writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
    symlinkSync(join(home, "../../node_modules"), join(folder, "node_modules"));
    for (const { path, text } of mutant?.files ?? []) writeFileSync(join(folder, path), text);
    await run(process.execPath, ["build.ts"], { cwd: folder });
    return folder;
  }
  const source = (path: string): SourceFile => ({ path, text: readFileSync(join(home, path), "utf8") });
  const layers = createLayers(source);
  const together = {
    config: narrow(configSchema.parse(config), ["commits", "renders", "bundle-bytes", "cls"]),
    mutants: {
      "+1 needless commit": layers.add("src/Search.tsx", mutations.extraCommit, { component: "Search" }),
      "a dropped memo": layers.add("src/Row.tsx", mutations.dropMemo, { name: "MemoRow", renders: "Row" }),
      "+5 kB in a chunk": layers.add("src/Details.tsx", mutations.largerChunk, { bytes: 5000 }),
      "a layout shift": layers.add("src/App.tsx", mutations.layoutShift, shift),
    },
    all: layers.all(),
  };
  return {
    name: "fixture",
    config: configSchema.parse(config),
    mutants: {
      "+10 ms in a handler": mutations.slowHandler(source("src/Search.tsx"), {
        handler: "changeText",
        ms: 10,
        element: "#q",
      }),
      "+1 needless commit": mutations.extraCommit(source("src/Search.tsx"), { component: "Search" }),
      "a dropped memo": mutations.dropMemo(source("src/Row.tsx"), { name: "MemoRow", renders: "Row" }),
      "a slower render": mutations.slowRender(source("src/Results.tsx"), { component: "Results", turns: 400_000 }),
      "+5 kB in a chunk": mutations.largerChunk(source("src/Details.tsx"), { bytes: 5000 }),
      "a late LCP image": mutations.lateElement(source("src/Hero.tsx"), { id: "hero", ms: 300 }),
      "a layout shift": mutations.layoutShift(source("src/App.tsx"), shift),
      "a slower endpoint": mutations.slowAnswer(source("server.ts"), {
        fn: "search",
        ms: 10,
        culprits: ["GET search"],
      }),
      "an N+1 backend call": knob(source("src/knobs.ts"), "searchCalls", 5),
    },
    together,
    calibrated: {
      "a 5 % slower render": {
        share: 0.05,
        scenario: "search",
        step: "type",
        make: (turns) => mutations.slowRender(source("src/Results.tsx"), { component: "Results", turns }),
      },
    },
    version: () =>
      versionOf(join(import.meta.dirname, "../.."), [
        "src/**/*.ts",
        "test/site/{src/*,*.ts,*.html}",
        "bench/gate/fixture.ts",
      ]),
    place(mutant) {
      const placed = folders.get(mutant) ?? build(mutant);
      folders.set(mutant, placed);
      return placed;
    },
    remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }),
  };
}

/** The fixture has no backend to call: it only says how often it called one. */
function knob(file: SourceFile, name: string, value: number): Mutant {
  return {
    summary: `${name} is ${value}`,
    files: [{ ...file, text: file.text.replace(`  ${name}: 0,`, `  ${name}: ${value},`) }],
    metrics: ["backend-calls"],
    culprits: ["prices"],
  };
}
