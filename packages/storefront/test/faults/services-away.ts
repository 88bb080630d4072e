import { beforeEach, expect, test } from "vitest";
import { type ServiceName, serviceNames } from "../../src/settings/settings.ts";
import type { SplitWorld } from "../world/split-world.ts";
import { until } from "../world/until.ts";
import { allWell, buying, isAs, lookAround, type Outcome } from "./looks.ts";

const away = (...looks: (keyof Outcome)[]): Outcome => ({
  ...allWell,
  ...Object.fromEntries(looks.map((look) => [look, "unavailable"])),
});
/** What is left of the shop without each of its services. */
const left: Record<ServiceName, Outcome> = {
  auth: away("orders", "notifications", "watchlist", "me"),
  product: away("search", "suggest", "product", "reviews", "watchlist"),
  order: away("orders"),
  recommendation: allWell,
};
const never = { home: "ok", recommendations: "ok" };
/** More than a refusal by an open breaker takes on a busy machine, less than any time limit. */
const QUICK_MS = 250;
const ROUNDS = 15;

/** Until everything is there again, for a shopper who is new. */
async function allIsWell(world: SplitWorld): Promise<void> {
  await world.mend();
  const shopper = await until("somebody to be let in", () => world.shopper().catch(() => null));
  await until("all to be well", async () => isAs(allWell, await lookAround(shopper)));
}

/** Tests of what shoppers get while services are killed, stopped and started. */
export function testServicesAway(world: () => SplitWorld): void {
  const slow = { timeout: 60_000 };
  beforeEach(() => allIsWell(world()), 60_000);

  test.each(serviceNames)(
    "without %s, the rest of the shop goes on, says at once what is not there, and heals by itself",
    slow,
    async (name) => {
      const shopper = await world().shopper();
      await world().service(name).end("SIGKILL");
      let isPartly = false;
      let isQuick = false;
      for (let round = 0; round < ROUNDS || !isQuick; round++) {
        const around = await lookAround(shopper);
        expect(around.outcome).toMatchObject(never);
        isPartly ||= isAs(left[name], around);
        isQuick ||= isPartly && around.slowestMs < QUICK_MS;
      }
      await world().start(name);
      await until(`${name} to be asked again`, async () => isAs(allWell, await lookAround(shopper)));
    },
  );

  test("while listings are away, the last home page and recommendations are shown, marked as old", slow, async () => {
    const visitor = world().visitor();
    const before = await visitor.query("GET home");
    await visitor.query("GET recommendations");
    await world().service("product").end("SIGKILL");
    const [home, recommended] = await until("both to be old", async () => {
      const shown = [await visitor.query("GET home"), await visitor.query("GET recommendations")] as const;
      return shown.every(({ stale }) => stale) && shown;
    });
    expect(home.sections.length).toBe(before.sections.length);
    expect(recommended.rows.length).toBeGreaterThan(0);
    await world().start("product");
    await until("the home page to be new", async () => !(await visitor.query("GET home")).stale);
  });

  test("without auth, a listing is shown without the name of its seller", slow, async () => {
    const offer = await (await world().signUp("Nobody Saw Me Yet")).sell();
    await world().service("auth").end("SIGKILL");
    const { seller } = await world().visitor().query("GET products/{id}", { params: offer });
    expect(seller).toMatchObject({ name: "A member", picture: null });
  });

  test("without auth, nobody is told to be signed out who is not", slow, async () => {
    const shopper = await world().shopper();
    await world().service("auth").end("SIGKILL");
    expect(await shopper.ask("DELETE sessions", "/api/commands/sessions")).toBe("unavailable");
    await allIsWell(world());
    await shopper.query("GET me");
  });

  test("a service that hangs is given up on, and holds up nobody else", slow, async () => {
    const shopper = await world().shopper();
    world().service("product").signal("SIGSTOP");
    const { outcome } = await lookAround(shopper);
    expect(outcome).toMatchObject({ ...never, search: "unavailable", product: "unavailable" });
    const from = performance.now();
    await Promise.all([1, 2, 3, 4].map(() => shopper.query("GET home")));
    expect(performance.now() - from).toBeLessThan(1_000);
    await until("its breaker to open", async () => (await lookAround(shopper)).slowestMs < QUICK_MS);
    world().service("product").signal("SIGCONT");
    await until("it to be asked again", async () => isAs(allWell, await lookAround(shopper)));
  });

  test("a service that is told to end lets the order under way end first", slow, async () => {
    const [seller, buyer] = await Promise.all([world().seller(), world().signUp()]);
    const offer = await seller.sell();
    await world().gateway.control({ slowMs: 1_000 });
    const bought = buyer.buy(offer, { cardToken: "card_slow" });
    await until("the order to be seen", async () => (await buyer.query("GET orders", {})).items.length > 0);
    const ended = world().service("order").end("SIGTERM");
    expect((await bought).status).toBe("confirmed");
    expect(await ended).toBe(0);
  });

  test("an order whose listings are away is decided once they are back, and paid for once", slow, async () => {
    const [seller, buyer] = await Promise.all([world().seller(), world().signUp()]);
    const offer = await seller.sell();
    expect(await buying(buyer, offer)).toBe("confirmed");
    await world().service("product").end("SIGKILL");
    expect(["unavailable", "order_in_progress", "pending"]).toContain(await buying(buyer, offer));
    await world().start("product");
    const orders = await until("it to be decided", async () => {
      const { items } = await buyer.query("GET orders", {});
      return items.length > 1 && items.every(({ status }) => status !== "pending") && items;
    });
    const kept = await world().gateway.kept();
    for (const { id, status, totalCents } of orders)
      expect([status, kept.get(id) ?? 0]).toEqual([status, status === "confirmed" ? totalCents : 0]);
  });

  test("without any service at all there still is a home page", slow, async () => {
    await Promise.all(serviceNames.map((name) => world().service(name).end("SIGKILL")));
    for (let round = 0; round < 5; round++) {
      const { sections } = await world().visitor().query("GET home");
      expect(sections.length).toBeGreaterThan(1);
      await world().visitor().query("GET recommendations");
    }
  });
}
