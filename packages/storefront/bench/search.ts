/**
 * What a search costs over shops of two sizes, in turns within one run, from the call of the service to the bytes of
 * its answer: `node packages/storefront/bench/search.ts [--sizes 50000,1000000] [--searches 3000] [--folder …]`.
 * Each search has one or two words, two tags, and all facets; every word and tag is one that some listing has.
 */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startCluster } from "../src/database/cluster.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { fillOnce } from "../src/seed/fill/fill-once.ts";
import { makeSeedPlan } from "../src/seed/make-plan.ts";
import type { SeedPlan } from "../src/seed/plan.ts";
import { productMigrations } from "../src/services/product/migrations/all.ts";
import { askedWords } from "../src/services/product/search/words.ts";
import { fillProduct } from "../src/services/product/seed.ts";
import { createProductService, type RunningProductService } from "../src/services/product/service.ts";
import type { ProductTables } from "../src/services/product/tables.ts";

const { values: options } = parseArgs({
  options: {
    sizes: { type: "string", default: "50000,1000000" },
    searches: { type: "string", default: "3000" },
    /** Where the data is kept for the next run; deleted after this one if absent. */
    folder: { type: "string" },
  },
});
const sizes = options.sizes.split(",").map(Number);
const searches = Number(options.searches);

let state = 20_240_229;
const draw = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;

const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "bench-search-")));
// As root, the server runs as another user, who has to get in.
await chmod(folder, 0o711);
const shops = [];
for (const size of sizes) shops.push(await openShop(size));

async function openShop(size: number) {
  const cluster = await startCluster({ folder: join(folder, String(size)), services: ["product"] });
  const url = cluster.url("product");
  const plan = makeSeedPlan({ listings: size });
  const db = await openDatabase<ProductTables>({ url, service: "product", migrations: productMigrations });
  const beforeFillMs = performance.now();
  const filled = await fillOnce({ url, service: "product", plan, fill: fillProduct, progress: () => {} });
  if (filled) console.log(`${size} listings seeded in ${seconds(performance.now() - beforeFillMs)}`);
  const heldBytes = used();
  const beforeLoadMs = performance.now();
  const product = createProductService({ db, url, onFault: (fault) => console.error(fault) });
  await product.ready();
  console.log(
    `${size} listings indexed in ${seconds(performance.now() - beforeLoadMs)}, ${((used() - heldBytes) / 1e6).toFixed(0)} MB`,
  );
  const close = async () => {
    await product.close();
    await db.destroy();
    await cluster.stop();
  };
  return { size, plan, product, close };
}

function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

type Search = Parameters<RunningProductService["search"]>[0];

/** One or two words of a title and two tags of a listing that has it; of what is for sale most, most often. */
function drawSearch(plan: SeedPlan): Search {
  const listing = plan.listing(1 + draw(plan.listingCount));
  const words = askedWords(listing.title).filter((word) => word.length > 2);
  const start = draw(Math.max(1, words.length - 1));
  const firstTag = draw(listing.tags.length);
  const secondTag = (firstTag + 1 + draw(listing.tags.length - 1)) % listing.tags.length;
  const tags = [...new Set([firstTag, secondTag])].flatMap((at) => listing.tags[at] ?? []);
  const sorts = ["relevance", "relevance", "relevance", "price-up", "newest"] as const;
  return {
    q: words.slice(start, start + 1 + draw(2)).join(" "),
    tags,
    sort: sorts[draw(sorts.length)] ?? "relevance",
    limit: 24,
    ...(draw(3) === 0 && { platform: listing.platform }),
  };
}

/** A title as far as it is typed, every fifth time with two letters swapped. */
function drawBeginning(plan: SeedPlan): string {
  const { title } = plan.listing(1 + draw(plan.listingCount));
  const typed = title.slice(0, 1 + draw(Math.min(title.length, 14)));
  if (draw(5) > 0 || typed.length < 4) return typed;
  const at = 1 + draw(typed.length - 2);
  return typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
}

interface Sample {
  tookMs: number[];
  found: number;
}
const sample = (): Sample => ({ tookMs: [], found: 0 });
const ofSearches = shops.map(sample);
const ofSuggestions = shops.map(sample);
// The sizes take turns, so that whatever else the machine does is shared by them; the first tenth warms up.
for (let turn = -Math.round(searches / 10); turn < searches; turn++) {
  for (const [at, { plan, product }] of shops.entries()) {
    const search = drawSearch(plan);
    const q = drawBeginning(plan);
    const beforeMs = performance.now();
    const answer = await product.search(search);
    JSON.stringify(answer);
    const betweenMs = performance.now();
    const suggestions = await product.suggest({ q, limit: 8 });
    JSON.stringify(suggestions);
    const afterMs = performance.now();
    if (turn < 0) continue;
    keep(ofSearches[at], betweenMs - beforeMs, answer.total);
    keep(ofSuggestions[at], afterMs - betweenMs, suggestions.length);
  }
}

function keep(into: Sample | undefined, tookMs: number, found: number): void {
  into?.tookMs.push(tookMs);
  if (into !== undefined) into.found += found;
}

const quantile = ({ tookMs }: Sample, part: number) =>
  tookMs.toSorted((a, b) => a - b)[Math.min(tookMs.length - 1, Math.floor(tookMs.length * part))] ?? Number.NaN;

function print(what: string, samples: Sample[]): void {
  console.log(
    `\n${what}, ${searches} each, ms\n${"listings".padStart(10)}${"p50".padStart(9)}${"p95".padStart(9)}${"p99".padStart(9)}${"found".padStart(9)}`,
  );
  const columns = [0.5, 0.95, 0.99];
  for (const [at, each] of samples.entries()) {
    const cells = columns.map((part) => quantile(each, part).toFixed(3).padStart(9));
    console.log(`${String(sizes[at]).padStart(10)}${cells.join("")}${(each.found / searches).toFixed(0).padStart(9)}`);
  }
  const [small, large] = [samples[0], samples.at(-1)];
  if (small === undefined || large === undefined || small === large) return;
  const growth = columns.map((part) => `${(quantile(large, part) / quantile(small, part)).toFixed(2)}x`.padStart(9));
  console.log(`${"growth".padStart(10)}${growth.join("")}`);
}

print("search", ofSearches);
print("suggest", ofSuggestions);
for (const { close } of shops) await close();
if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
