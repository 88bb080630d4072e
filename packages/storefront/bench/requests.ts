/**
 * What a request of each kind costs in processor time, of the shop's process and of its databases: what a capacity plan
 * is made of. On Linux, where processes tell. `node bench/requests.ts [listings]`
 */
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { buildSite } from "../src/build/build-site.ts";
import { ShopWorld } from "../test/world/shop-world.ts";
import type { Visitor } from "../test/world/visitor.ts";

const listings = Number(process.argv[2] ?? 50_000);
const ROUNDS = 3;
/** `getconf CLK_TCK` is 100 wherever Linux runs. */
const TICK_MS = 10;

const { folder } = await buildSite();
const env = { LISTINGS: String(listings), COMMANDS_PER_MINUTE: "1000000" };
const world = await ShopWorld.open({ env, site: folder });
const visitor = world.visitor();
const member = await world.signUp();
const seller = await world.signUp();
const offers = await Promise.all(Array.from({ length: 20 }, () => seller.sell({ quantity: 10_000 })));
await member.command("POST views", { body: { productIds: [1, 2, 3, 4, 5] } });

let turn = 0;
const someId = () => 1 + ((turn++ * 7_919) % listings);
const words = ["mario", "zelda", "quest", "racing", "star", "dragon", "super", "world", "battle", "king"];
const someWords = () => `${words[turn++ % 10]} ${words[Math.floor(turn / 10) % 10]}`;
/** Past the world's witness, which remembers every answer. */
const get = async (who: Visitor, path: string) => {
  const response = await fetch(world.origin + path, { headers: { cookie: who.jar.header ?? "" } });
  if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
  await response.arrayBuffer();
};

const kinds: Record<string, { times: number; ask: () => Promise<unknown> }> = {
  "home, the same for all": { times: 1_000, ask: () => get(visitor, "/api/queries/home") },
  "home of somebody": { times: 1_000, ask: () => get(member, "/api/queries/home") },
  "search, two words": { times: 500, ask: () => get(visitor, `/api/queries/products/search?q=${someWords()}`) },
  suggest: { times: 500, ask: () => get(visitor, `/api/queries/products/suggest?q=${someWords().slice(0, 4)}`) },
  listing: { times: 500, ask: () => get(visitor, `/api/queries/products/${someId()}`) },
  "page of a listing, kept": { times: 500, ask: () => get(visitor, "/products/1") },
  "page of a listing, made anew": { times: 200, ask: () => get(visitor, `/products/${someId()}`) },
  "page of a listing, for somebody": { times: 200, ask: () => get(member, `/products/${someId()}`) },
  order: { times: 200, ask: () => member.buy(offers[turn++ % 20]!, { key: randomUUID() }) },
};

/** Processor milliseconds so far of the shop's process, and of all that it started. */
function spent(): { shop: number; databases: number } {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const all = pids.flatMap((pid) => {
    try {
      // What stands in brackets is a name and may hold anything.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
      return [{ pid: Number(pid), parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * TICK_MS }];
    } catch {
      return [];
    }
  });
  const below = (pid: number): number =>
    all.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + child.ms + below(child.pid), 0);
  const shopPid = world.process.pid;
  return { shop: all.find(({ pid }) => pid === shopPid)?.ms ?? 0, databases: below(shopPid) };
}

async function measure({ times, ask }: (typeof kinds)[string]): Promise<{ shop: number; databases: number }> {
  const before = spent();
  let left = times;
  const lane = async () => {
    while (left-- > 0) await ask();
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  const after = spent();
  const each = (of: "shop" | "databases") => ((after[of] - before[of]) * 1_000) / times;
  return { shop: each("shop"), databases: each("databases") };
}

console.log(`CPU µs a request, least of ${ROUNDS} rounds, ${listings} listings, 8 at a time`);
for (const [name, kind] of Object.entries(kinds)) {
  await measure(kind); // warms up
  const rounds: Awaited<ReturnType<typeof measure>>[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(kind));
  const least = (of: "shop" | "databases") => Math.min(...rounds.map((each) => each[of])).toFixed(0);
  console.log(`${name.padEnd(34)}${least("shop").padStart(8)} shop${least("databases").padStart(8)} databases`);
}
await world.close();
