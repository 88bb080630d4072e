/**
 * How long it takes until what a shopper does has its effect on recommendations, and how quick those are meanwhile:
 * product and recommendation service with databases of their own, filled from the plan, under so many views a second.
 *
 * `node packages/storefront/bench/recommendation-lag.ts [--listings 50000] [--seconds 10] [--rates 100,1000,3000]`
 */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startCluster } from "../src/database/cluster.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { fillOnce } from "../src/seed/fill/fill-once.ts";
import { makeSeedPlan } from "../src/seed/make-plan.ts";
import type { SeedPlan } from "../src/seed/plan.ts";
import { productMigrations } from "../src/services/product/migrations/all.ts";
import { fillProduct } from "../src/services/product/seed.ts";
import { createProductService } from "../src/services/product/service.ts";
import type { ProductTables } from "../src/services/product/tables.ts";
import { recommendationMigrations } from "../src/services/recommendation/migrations/all.ts";
import { fillRecommendation } from "../src/services/recommendation/seed.ts";
import { createRecommendationService } from "../src/services/recommendation/service.ts";
import type { RecommendationTables } from "../src/services/recommendation/tables.ts";

export interface LagOptions {
  listings: number;
  /** For each rate. */
  seconds: number;
  /** Views a second, one after the other. */
  rates: readonly number[];
}

export async function benchRecommendationLag({ listings, seconds, rates }: LagOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "recommendation-lag-"));
  // As root, the server runs as somebody else, who has to get in.
  await chmod(folder, 0o711);
  const cluster = await startCluster({ folder, services: ["product", "recommendation"] });
  try {
    const plan = makeSeedPlan({ listings });
    const [productUrl, url] = [cluster.url("product"), cluster.url("recommendation")];
    const productDb = await openDatabase<ProductTables>({
      url: productUrl,
      service: "product",
      migrations: productMigrations,
    });
    const db = await openDatabase<RecommendationTables>({
      url,
      service: "recommendation",
      migrations: recommendationMigrations,
    });
    await fill("product", productUrl, plan, fillProduct);
    await fill("recommendation", url, plan, fillRecommendation);

    const product = createProductService({ db: productDb, url: productUrl, onFault: console.error });
    const lags = lagMeter(product);
    const service = createRecommendationService({ db, product: lags.watched, onFault: console.error });
    await product.ready();
    const viewers = [...plan.views()].flatMap(({ accountId }) => accountId ?? []).slice(-5_000);
    const ask = async (nth: number) => {
      const before = performance.now();
      await service.recommend({ viewerId: viewers[nth % viewers.length]!, limit: 12 });
      return performance.now() - before;
    };

    for (let nth = 0; nth < 50; nth++) await ask(nth);
    const alone = [];
    for (let nth = 0; nth < 1_000; nth++) alone.push(await ask(nth));
    console.log(`recommend, ${listings} listings, nothing else going on: ${spread(alone)}`);

    for (const rate of rates) {
      lags.clear();
      const asked: number[] = [];
      const stop = performance.now() + seconds * 1_000;
      const asking = (async () => {
        for (let nth = 0; performance.now() < stop; nth++) {
          asked.push(await ask(nth));
          await pause(20);
        }
      })();
      const sent = await lookAround(product, plan, { rate, stop, viewers });
      await asking;
      await lags.caughtUp(() => product.getLatestEventId({}));
      console.log(`\n${rate} views a second wanted, ${Math.round(sent / seconds)} written`);
      console.log(`  event in the outbox → its effect committed: ${spread(lags.list)}`);
      console.log(`  recommend meanwhile:                        ${spread(asked)}`);
    }
    await service.close();
    await product.close();
    await Promise.all([productDb.destroy(), db.destroy()]);
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(service: string, url: string, plan: SeedPlan, how: typeof fillProduct): Promise<void> {
  const before = performance.now();
  await fillOnce({ url, service, plan, fill: how, progress: () => {} });
  console.log(`${service} filled in ${((performance.now() - before) / 1_000).toFixed(1)} s`);
}

type GetEvents = ReturnType<typeof createProductService>["getEvents"];

/** Stands between the services: who asks for what comes after an event has taken it in. */
function lagMeter({ getEvents }: { getEvents: GetEvents }) {
  const list: number[] = [];
  let handed: { id: number; atMs: number }[] = [];
  let done = 0;
  const watched: { getEvents: GetEvents } = {
    async getEvents(at) {
      const now = Date.now();
      for (const { id, atMs } of handed) if (id <= at.afterId) list.push(now - atMs);
      done = at.afterId;
      const events = await getEvents(at);
      handed = events.map(({ id, createdAt }) => ({ id, atMs: Date.parse(createdAt) }));
      return events;
    },
  };
  return {
    list,
    watched,
    clear: () => void (list.length = 0),
    async caughtUp(latest: () => Promise<number>) {
      while (done < (await latest())) await pause(20);
    },
  };
}

/** Sends views as a crowd does: whether or not the ones before are answered. */
async function lookAround(
  product: ReturnType<typeof createProductService>,
  plan: SeedPlan,
  { rate, stop, viewers }: { rate: number; stop: number; viewers: readonly string[] },
): Promise<number> {
  const looks = plan.views()[Symbol.iterator]();
  const running = new Set<Promise<unknown>>();
  let sent = 0;
  for (let start = performance.now(); performance.now() < stop; await pause(5)) {
    for (; sent < ((performance.now() - start) / 1_000) * rate; sent++) {
      const look = looks.next();
      if (look.done) throw new Error("The plan has too few views for this: ask for fewer, or for more listings");
      const { accountId, productId } = look.value;
      const viewerId = accountId ?? viewers[sent % viewers.length]!;
      const call = product.recordViews({ viewerId, productIds: [productId] }).finally(() => running.delete(call));
      running.add(call);
    }
  }
  await Promise.all(running);
  return sent;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms (${sorted.length})`;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      listings: { type: "string", default: "50000" },
      seconds: { type: "string", default: "10" },
      rates: { type: "string", default: "100,1000,3000" },
    },
  });
  await benchRecommendationLag({
    listings: Number(values.listings),
    seconds: Number(values.seconds),
    rates: values.rates.split(",").map(Number),
  });
}
