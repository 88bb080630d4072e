import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Pool } from "pg";
import { Refusal } from "../../../contract/errors.ts";
import type { Order } from "../../../contract/orders.ts";
import { createOrderService, type RunningOrderService } from "../service.ts";
import type { OrderTables } from "../tables.ts";
import { Crashed, Life } from "./crash.ts";
import { mortalDatabase } from "./mortal-database.ts";
import { PurseWorld } from "./purse-world.ts";
import { ShelfWorld } from "./shelf-world.ts";
import { Weather } from "./weather.ts";

export type Asked = Parameters<RunningOrderService["placeOrder"]>[0];
/** What came back to a caller: an order, a refusal's code, or nothing that tells. */
export type Heard = { order: Order } | { refusal: string } | { nothing: string };

const address = { name: "A. Buyer", street: "1 Cartridge Lane", city: "Salem", postalCode: "97301", country: "US" };
const MINUTE_MS = 60_000;

/** A small marketplace around a real database: its services in memory, its clock and its faults in our hands. */
export class Market {
  readonly pool: Pool;
  readonly shelf = new ShelfWorld(() => this.now);
  readonly purse = new PurseWorld();
  readonly weather = new Weather();
  readonly buyers = [randomUUID(), randomUUID(), randomUUID()];
  readonly sellers = [randomUUID(), randomUUID()];
  /** All that was said to buyers, by key. */
  readonly heard = new Map<string, { asked: Asked; answers: Heard[]; cancelAsked: boolean }>();
  now = new Date("2026-03-01T12:00:00.000Z");
  life = new Life();
  service: RunningOrderService;
  readonly #running = new Set<Promise<unknown>>();
  #keys = 0;

  constructor(pool: Pool) {
    this.pool = pool;
    this.service = this.begin(new Life());
  }

  /** The process is started anew, over what the one before left behind. */
  begin(life: Life): RunningOrderService {
    this.life = life;
    this.service = createOrderService({
      db: mortalDatabase<OrderTables>(this.pool, life),
      product: life.wrap(this.weather.over(this.shelf.door)),
      gateway: life.wrap(this.weather.over(this.purse.door)),
      clock: () => this.now,
    });
    return this.service;
  }

  wait(ms: number): void {
    this.now = new Date(this.now.getTime() + ms);
  }

  order(buyer: number, lines: Asked["lines"], cardToken = "card_ok", idempotencyKey = `key-${++this.#keys}`): Asked {
    return { accountId: this.buyers[buyer] ?? "", idempotencyKey, lines, address, payment: { cardToken } };
  }

  async place(asked: Asked): Promise<Heard> {
    const name = `${asked.accountId} ${asked.idempotencyKey}`;
    const known = this.heard.get(name) ?? { asked, answers: [], cancelAsked: false };
    this.heard.set(name, known);
    const answer = await this.#hear(this.service.placeOrder(asked));
    known.answers.push(answer);
    return answer;
  }

  async cancel(asked: Asked): Promise<Heard> {
    const known = this.heard.get(`${asked.accountId} ${asked.idempotencyKey}`);
    const order = known?.answers.find((answer) => "order" in answer)?.order;
    if (!known || !order) return { nothing: "not ordered" };
    known.cancelAsked = true;
    return this.#hear(this.service.cancelOrder({ accountId: asked.accountId, orderId: order.id }));
  }

  recover(): Promise<Heard> {
    return this.#hear(this.service.recover().then(() => null));
  }

  /** The gateway tells what it has to tell, as often as it likes. What is not taken is told again. */
  async tell(copies: number): Promise<void> {
    const untold = this.purse.untold.splice(0);
    for (const event of untold) {
      const body = JSON.stringify(event);
      const tellings = Array.from({ length: copies }, () =>
        this.#hear(this.service.receivePaymentWebhook({ body, signature: "" })),
      );
      const taken = await this.settledOrStalled(Promise.all(tellings));
      if (!taken || taken.some((answer) => "nothing" in answer && answer.nothing !== "")) {
        this.purse.untold.push(event);
      }
    }
  }

  /** What `work` comes to; null as soon as a call is stalled, while `work` goes on. */
  async settledOrStalled<T>(work: Promise<T>): Promise<T | null> {
    return Promise.race([work, this.weather.stall().then(() => null)]);
  }

  async #hear(work: Promise<Order | null>): Promise<Heard> {
    const running = work.then(
      (order): Heard => (order ? { order } : { nothing: "" }),
      (error: unknown): Heard => {
        if (error instanceof Refusal) return { refusal: error.code };
        // A dead process tells its callers nothing; anything else is a fault that they may ask about again.
        if (error instanceof Crashed || this.life.isOver) return { nothing: "crashed" };
        throw error;
      },
    );
    this.#running.add(running);
    const done = () => this.#running.delete(running);
    running.then(done, done);
    return running;
  }

  /** Time passes, everything under way arrives, nothing fails any more: until no order is left to work on. */
  async calmDown(): Promise<void> {
    this.weather.clear();
    await Promise.all(this.#running);
    this.begin(new Life());
    for (let round = 0; round < 40; round++) {
      this.wait(MINUTE_MS);
      await this.recover();
      await this.tell(2);
      if (this.purse.untold.length === 0 && (await this.#unfinished()) === 0) return;
    }
    throw new Error("Orders are still unfinished after 40 minutes of calm.");
  }

  async #unfinished(): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(
      `select (select count(*) from orders where step <> 'settled')
            + (select count(*) from payment_events where applied_at is null) as n`,
    );
    return rows[0]?.n ?? 0;
  }

  /** Closes what a market before this one left open in the same database, when its test failed. */
  async sweepUp(): Promise<void> {
    const db = mortalDatabase<OrderTables>(this.pool, new Life());
    await sql`
      update orders set step = 'settled', status = 'refused', charge_id = null, refund_id = null, lease_until = null
      where step <> 'settled'`.execute(db);
    await sql`update payment_events set applied_at = now() where applied_at is null`.execute(db);
  }
}
