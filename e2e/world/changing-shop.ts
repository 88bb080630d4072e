import { join } from "node:path";
import { askDatabase } from "../../packages/storefront/test/world/ask-database.ts";
import { SplitWorld } from "../../packages/storefront/test/world/split-world.ts";
import type { StartedProcess } from "../../packages/storefront/test/world/started-process.ts";
import { until } from "../../packages/storefront/test/world/until.ts";
import { type FrontDoor, openFrontDoor } from "./front-door.ts";
import type { RunningSite, Site } from "./sites/site.ts";
import type { Whereabouts } from "./whereabouts.ts";

/** What the shop's books say of the orders that were placed in it. */
export interface Books {
  /** By status, those that somebody placed since it opened. */
  orders: Record<string, number>;
  /** Charges that were not given back, in cents. */
  kept: number[];
  ledgerSumCents: number;
}

/**
 * A shop of a journey's own, whose parts may be killed and replaced: databases, listings, orders and the BFF in
 * processes of their own, and a site at an address that stays while what is behind it changes.
 */
export class ChangingShop {
  readonly #site: Site;
  readonly #world: SplitWorld;
  readonly #bffDoor: FrontDoor;
  readonly #siteDoor: FrontDoor;
  #served: RunningSite | undefined;
  #before: { bff: StartedProcess; site: RunningSite | undefined } | undefined;

  private constructor(site: Site, world: SplitWorld, bffDoor: FrontDoor, siteDoor: FrontDoor) {
    this.#site = site;
    this.#world = world;
    this.#bffDoor = bffDoor;
    this.#siteDoor = siteDoor;
  }

  static async open(site: Site): Promise<ChangingShop> {
    const world = await SplitWorld.open({ apart: ["product", "order"], site: site.pages?.now });
    const shop = new ChangingShop(site, world, await openFrontDoor(), await openFrontDoor());
    try {
      await shop.#leadToNewest();
      await world.gateway.control({ webhookUrl: `${shop.#bffDoor.origin}/webhooks/payment` });
    } catch (error) {
      await shop.close();
      throw error;
    }
    return shop;
  }

  get whereabouts(): Whereabouts {
    const { origin } = this.#siteDoor;
    return {
      bffOrigin: this.#bffDoor.origin,
      mailbox: join(this.#world.dataFolder, "mailbox"),
      siteOrigins: { [this.#site.name]: origin },
    };
  }

  /** Has the payment gateway take its time. */
  async slowGateway(delayMs: number): Promise<void> {
    await this.#world.gateway.control({ delayMs });
  }

  /** Waits until the gateway is asked for the money of an order, and has not answered. */
  async orderIsBeingCharged(): Promise<void> {
    await until("an order to be charged", async () => (await this.#ordersAt("charging")) > 0);
  }

  async killOrders(): Promise<void> {
    await this.#world.service("order").end("SIGKILL");
  }
  /** Starts it again. Lets the time pass for which the order was in the hands of the process that died. */
  async startOrders(): Promise<void> {
    await this.#world.start("order");
    await this.#ask("order", "update orders set lease_until = now(), due_at = now() where step <> 'settled'");
  }
  async ordersAreSettled(): Promise<void> {
    await until("every order to be settled", async () => {
      const [open] = await this.#ask<{ n: number }>(
        "order",
        "select count(*)::int as n from orders where step <> 'settled'",
      );
      return open?.n === 0;
    });
  }

  async books(): Promise<Books> {
    const rows = await this.#ask<{ status: string; n: number }>(
      "order",
      "select status, count(*)::int as n from orders where created_at > now() - interval '1 hour' group by 1",
    );
    const [ledger] = await this.#ask<{ sum: number }>(
      "order",
      "select coalesce(sum(amount_cents), 0)::int as sum from ledger_entries",
    );
    return {
      orders: Object.fromEntries(rows.map(({ status, n }) => [status, n])),
      kept: [...(await this.#world.gateway.kept()).values()],
      ledgerSumCents: ledger?.sum ?? Number.NaN,
    };
  }

  /** Starts the next release beside the one that runs. Nobody is led to it yet. */
  async startNextRelease(): Promise<void> {
    this.#before = { bff: this.#world.bff, site: this.#served };
    await this.#world.openBff(this.#site.pages?.next);
  }
  /**
   * Leads visitors to it, and ends the one before as process managers do.
   * @returns the exit code of that: 0 when every request under way was answered first.
   */
  async release(): Promise<number | null> {
    if (!this.#before) throw new Error("There is no next release.");
    await this.#leadToNewest();
    const code = await this.#before.bff.end("SIGTERM");
    await this.#before.site?.stop();
    return code;
  }

  async close(): Promise<void> {
    await this.#served?.stop();
    await Promise.all([this.#siteDoor.close(), this.#bffDoor.close()]);
    await this.#world.close();
  }

  async #leadToNewest(): Promise<void> {
    this.#bffDoor.leadTo(this.#world.origin);
    this.#served = this.#served
      ? await this.#site.serveNext(this.#bffDoor.origin)
      : await this.#site.serve(this.#bffDoor.origin);
    this.#siteDoor.leadTo(this.#served.origin);
  }

  async #ordersAt(step: "charging"): Promise<number> {
    const [found] = await this.#ask<{ n: number }>(
      "order",
      `select count(*)::int as n from orders where step = '${step}'`,
    );
    return found?.n ?? 0;
  }

  #ask<Row>(database: "order", sql: string): Promise<Row[]> {
    return askDatabase<Row>(this.#world.dataFolder, database, sql);
  }
}
