import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { startTestValkey, type TestValkey } from "../../src/cache/testing/valkey-server.ts";
import { cardBehaviours } from "../../src/services/payment/local/card-behaviour.ts";
import { goodMood } from "../../src/services/payment/local/gateway-mood.ts";
import { askDatabase } from "../world/ask-database.ts";
import type { Member, Offer } from "../world/member.ts";
import { ShopWorld } from "../world/shop-world.ts";
import { until } from "../world/until.ts";
import { allDecided, audit } from "./audit.ts";
import { allWell, buying, isAs, lookAround } from "./looks.ts";

// A whole shop on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

const slow = { timeout: 90_000 };
let valkey: TestValkey | undefined;
let world: ShopWorld;
let seller: Member;
let buyer: Member;
let offer: Offer;

beforeAll(async () => {
  valkey = await startTestValkey();
  world = await ShopWorld.open({ env: valkey ? { VALKEY_URL: valkey.url } : {} });
  [seller, buyer] = await Promise.all([world.seller(), world.signUp()]);
  offer = await seller.sell({ quantity: 200 });
}, 90_000);
afterAll(async () => {
  await world.close();
  await valkey?.kill();
});
beforeEach(async () => {
  const { webhookUrl: _, ...mood } = goodMood;
  await world.gateway.control(mood);
  if (world.process.isGone()) await world.start();
});
afterEach(() => world.witness.check());

const ordersOf = async (who: Member) => (await who.query("GET orders", { search: { limit: 50 } })).items;
/** That many who buy at once, each with a card of this kind. */
const crowd = (cards: readonly string[], of: Offer) => Promise.all(cards.map((cardToken) => buyWith(cardToken, of)));
async function buyWith(cardToken: string, of: Offer) {
  const key = randomUUID();
  return { key, cardToken, told: await buying(buyer, of, { cardToken, key }) };
}

test("every trick of the payment gateway ends in a decided order, paid for once or not at all", slow, async () => {
  await world.gateway.control({ webhookCopies: 3, slowMs: 400 });
  const cards = [...Object.keys(cardBehaviours), "card_ok"].map((card) => `${card}__1`);
  const bought = await crowd(cards, offer);
  const decided = await until(
    "all to be decided",
    async () => {
      const orders = await ordersOf(buyer);
      return orders.every(({ status }) => status !== "pending") && orders;
    },
    60_000,
  );
  // On a busy machine somebody may be told to come again; what nobody may be told is that something broke.
  const fine = ["confirmed", "payment_declined", "pending", "order_in_progress", "unavailable"];
  expect(bought.filter(({ told }) => !fine.includes(told))).toEqual([]);
  expect(decided.filter(({ status }) => status === "declined")).toHaveLength(1);
  await allDecided(world);
  await audit(world);
});

test(
  "while the payment gateway is down, nobody is charged and all else goes on; then orders are decided",
  slow,
  async () => {
    await world.gateway.control({ down: true });
    const bought = crowd(
      Array.from({ length: 12 }, () => "card_ok"),
      offer,
    );
    const around = await lookAround(buyer);
    expect(around.outcome).toEqual(allWell);
    expect((await bought).map(({ told }) => told).filter((told) => told === "confirmed")).toEqual([]);
    await world.gateway.control({ down: false });
    await allDecided(world);
    await audit(world);
  },
);

test("a payment gateway that is slow holds up its buyers and nobody else", slow, async () => {
  const delayMs = 2_000;
  await world.gateway.control({ delayMs });
  const bought = crowd(
    Array.from({ length: 20 }, () => "card_ok"),
    offer,
  );
  const slowest = [];
  for (let round = 0; round < 4; round++) slowest.push((await lookAround(world.visitor())).slowestMs);
  // Whoever waited for the gateway would have waited as long as it takes.
  expect(Math.min(...slowest)).toBeLessThan(delayMs);
  const told = (await bought).map((each) => each.told);
  expect(told).toContain("confirmed");
  expect(told.filter((each) => !["confirmed", "pending", "order_in_progress", "unavailable"].includes(each))).toEqual(
    [],
  );
  await allDecided(world);
  await audit(world);
});

test("a database server that crashes costs some answers, never the shop, and no money", slow, async () => {
  const bought = crowd(
    Array.from({ length: 12 }, () => "card_ok"),
    offer,
  );
  // PostgreSQL restarts as a whole when one of its processes is killed.
  const [backend] = await askDatabase<{ pid: number }>(
    world.dataFolder,
    "auth",
    "select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend' limit 1",
  );
  process.kill(backend!.pid, "SIGKILL");
  await bought;
  expect((await world.visitor().query("GET home")).sections.length).toBeGreaterThan(1);
  await until("all to be well", async () => isAs(allWell, await lookAround(buyer)));
  await allDecided(world);
  await audit(world);
});

test("a cache that goes away is not missed, and used again when it is back", slow, async ({ skip }) => {
  if (!valkey) return skip("there is no Valkey to run against");
  await valkey.kill();
  for (let round = 0; round < 3; round++) expect((await lookAround(buyer)).outcome).toEqual(allWell);
  await valkey.start();
  await until("all to be well", async () => isAs(allWell, await lookAround(buyer)));
  expect((await world.visitor().send("GET", "/ready")).status).toBe(200);
});

test("a shop that is told to end answers all that it was asked, and lets orders under way end", slow, async () => {
  await world.gateway.control({ slowMs: 1_000 });
  const patient = await world.signUp();
  const bought = buying(patient, offer, { cardToken: "card_slow" });
  await until("the order to be seen", async () => (await ordersOf(patient)).length > 0);
  let isEnding = false;
  const lost: unknown[] = [];
  let answered = 0;
  const lane = async () => {
    const visitor = world.visitor();
    for (;;) {
      try {
        await visitor.query("GET products/search", { search: { q: "zelda" } });
        answered++;
      } catch (error) {
        const { code } = ((error as Error).cause ?? {}) as { code?: string };
        // From the moment that it ends nobody is let in; who was let in is answered.
        if (!isEnding || code !== "ECONNREFUSED") lost.push(error);
        return;
      }
    }
  };
  const lanes = Promise.all(Array.from({ length: 8 }, lane));
  await until("some answers", () => answered > 50);
  isEnding = true;
  const ended = world.process.end("SIGTERM");
  await lanes;
  expect(lost).toEqual([]);
  expect(await bought).toBe("confirmed");
  expect(await ended).toBe(0);
  await world.start();
  await audit(world);
});

test("a shop that is killed in the middle of fifty orders leaves nothing in between", slow, async () => {
  const buyers = await Promise.all([1, 2, 3, 4, 5].map(() => world.signUp()));
  const few = await seller.sell({ quantity: 30, title: "The Last Thirty" });
  const asked = Array.from({ length: 50 }, (_, at) => ({
    who: buyers[at % buyers.length]!,
    key: randomUUID() as string,
    cardToken: ["card_ok", "card_ok", "card_ok", "card_declined", "card_down_once"][at % 5] ?? "",
  }));
  const chargesBefore = (await world.gateway.statement()).charges.length;
  const told = asked.map(({ who, key, cardToken }) => buying(who, few, { key, cardToken }));
  await until(
    "some of them to be paid",
    async () => (await world.gateway.statement()).charges.length >= chargesBefore + 8,
  );
  await world.process.end("SIGKILL");
  const heard = await Promise.all(told);

  await world.start();
  await allDecided(world);
  await audit(world);
  // Whoever asks again, with the same key, hears what became of it; what was told before stays true.
  const askAgain = () => Promise.all(asked.map(({ who, key, cardToken }) => buying(who, few, { key, cardToken })));
  await askAgain();
  await allDecided(world);
  const now = await askAgain();
  expect(now.filter((each) => !["confirmed", "payment_declined", "out_of_stock"].includes(each))).toEqual([]);
  const final = ["confirmed", "payment_declined", "out_of_stock"];
  expect(now).toEqual(heard.map((before, at) => (final.includes(before) ? before : now[at])));
  const sold = now.filter((each) => each === "confirmed").length;
  await audit(world);
  const { available } = await buyer.query("GET products/{id}", { params: few });
  expect(sold + available).toBe(30);
  console.info(
    `killed in the middle of fifty orders: ${heard.filter((each) => each === "confirmed").length} had been told, ${sold} were sold`,
  );
});
