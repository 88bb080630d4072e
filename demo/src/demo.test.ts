import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { configSchema, Leftovers, type Served } from "@latency-aficionados/perf-budget";
import { measureShops } from "./measure/measure-shops.ts";
import { rowsOf } from "./table/rows.ts";
import { setTable } from "./table/set-table.ts";
import { writeReports } from "./write-reports.ts";

const leftovers = new Leftovers();
afterAll(() => leftovers.clear());

/** A page of rows, whose script is as long as is said. */
async function serveRows(scriptBytes: number): Promise<Served> {
  const rows = Array.from({ length: 200 }, (_, at) => `<li style="height:60px">Row ${at}</li>`).join("");
  const page = `<!doctype html><title>Rows</title><link rel="icon" href="data:,"><body style="margin:0"><h1>Rows</h1><ul style="margin:0">${rows}</ul><script src="/script.js"></script>`;
  const server = createServer((request, response) => {
    const isScript = request.url === "/script.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? `//${"x".repeat(scriptBytes - 2)}` : page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  leftovers.add(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, assertAlive: () => {} };
}

test("three sites become one table and two pages", async () => {
  const folder = await mkdtemp(join(tmpdir(), "demo-"));
  leftovers.add(() => rm(folder, { recursive: true, force: true }));
  const tolerance = { tolerance: "5%", severity: "warn" } as const;
  const config = configSchema.parse({
    site: { url: "http://127.0.0.1" },
    scenarios: {
      rows: {
        steps: {
          "open rows": {
            play: (actor: { visit(path: string): Promise<void> }) => actor.visit("/"),
            budgets: { lcp: tolerance },
          },
          "fling through it": {
            play: async (actor: { scroll(pixels: number): Promise<void> }) => {
              for (let turn = 0; turn < 5; turn++) await actor.scroll(300);
            },
          },
        },
        budgets: { "transfer-bytes": { tolerance: 0 }, "heap-bytes": tolerance },
      },
    },
  });
  const said: string[] = [];
  const run = await measureShops({
    config,
    sites: { legacy: await serveRows(40_000), migrated: await serveRows(40_000), storefront: await serveRows(10_000) },
    seed: 1,
    rounds: 2,
    minutes: 2,
    flingStep: "fling through it",
    say: (line) => said.push(line),
    leftovers,
  });
  expect(said.join("\n")).not.toMatch(/failed/);
  expect(run.rounds).toBe(2);
  const table = setTable(rowsOf(run));
  expect(table).not.toMatch(/NaN|undefined|Infinity/);
  expect(table).toMatch(/rows, JavaScript +40 kB +40 kB +× 1\.00 +10 kB +× 0\.25/);
  expect(table).toMatch(/LCP +\d+ ms/);
  expect(table).toMatch(/frames with nothing in them +0\.0 %/);
  expect(table).toMatch(/heap after rows/);
  const files = await writeReports(folder, run, config, table);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
    "react-16-to-migrated.html",
    "react-16-to-storefront.html",
    "table.txt",
  ]);
  for (const file of files) expect(await readFile(file, "utf8")).not.toMatch(/\bNaN\b|\bundefined\b/);
}, 120_000);
