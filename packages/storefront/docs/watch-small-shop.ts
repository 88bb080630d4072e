import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { startCluster } from "../src/database/cluster.ts";
import { createObserver } from "../src/observe/observer.ts";
import { makeSeedPlan } from "../src/seed/make-plan.ts";
import { demoAccounts } from "../src/seed/people/accounts.ts";
import { lines } from "../src/seed/show-progress.ts";
import { PurseWorld } from "../src/services/order/testing/purse-world.ts";
import { readSettings, serviceNames } from "../src/settings/settings.ts";
import { Closing } from "../src/start/closing.ts";
import { databaseNames } from "../src/start/databases.ts";
import { openServices } from "../src/start/services.ts";
import { until } from "../test/world/until.ts";
import { temporaryFolder } from "../test/world/temporary-folder.ts";
import { recordStatements, type Statement } from "./recorded-statements.ts";

/** Opens a shop with few listings, asks it once for everything that matters, and tells what its databases were asked. */
export async function watchSmallShop(): Promise<Statement[]> {
  const folder = await temporaryFolder();
  const settings = readSettings({ DATA_FOLDER: folder.path, LISTINGS: "200", LOG_LEVEL: "silent" });
  const observer = createObserver({ name: "docs", logLevel: "silent" });
  const closing = new Closing(observer.log);
  const { statements, during } = recordStatements();
  const cluster = await startCluster({
    folder: join(folder.path, "postgres"),
    services: databaseNames,
    durable: false,
  });
  closing.add("folder", () => folder.remove());
  closing.add("databases", () => cluster.stop());
  const gateway = new PurseWorld().door;
  const services = await openServices({
    settings,
    here: serviceNames,
    databases: { url: (name) => cluster.url(name), stop: async () => {} },
    payment: { gateway, sendWebhooksTo: async () => {}, stop: async () => {} },
    observer,
    plan: makeSeedPlan({ listings: settings.LISTINGS }),
    progress: lines(() => {}),
    closing,
  });
  await askEverything(services.bare, statements, during);
  await closing.close();
  return statements;
}

type Services = Awaited<ReturnType<typeof openServices>>["bare"];

/** The methods whose queries a shop lives by. */
async function askEverything(
  { auth, product, order, recommendation }: Services,
  statements: readonly Statement[],
  during: <T>(work: string, run: () => T) => T,
): Promise<void> {
  const clientAddress = "192.0.2.1";
  const { email, password } = demoAccounts.seller;
  const { me, sessionToken } = await during("auth.logIn", () => auth.logIn({ email, password, clientAddress }));
  await during("auth.whoIs", () => auth.whoIs({ sessionToken }));
  await during("auth.getPeople", () => auth.getPeople({ accountIds: [me.id] }));

  const listing = {
    title: "The Long Way Home",
    platform: "snes",
    region: "ntsc-u",
    condition: "complete",
    genre: "rpg",
    year: 1995,
    publisher: "Somebody",
    description: "Plays well.",
    priceCents: 4_999,
  } as const;
  const { id } = await during("product.createListing", () =>
    product.createListing({ ...listing, sellerId: me.id, quantity: 5, tags: [] }),
  );
  await during("product.getProduct", () => product.getProduct({ productId: id }));
  await during("product.getListings", () => product.getListings({ sellerId: me.id, limit: 50 }));
  const buyerId = randomUUID();
  await during("product.addReview", () =>
    product.addReview({ productId: id, authorId: buyerId, stars: 5, text: "Good!" }),
  );
  await during("product.getReviews", () => product.getReviews({ productId: id, limit: 20 }));
  await during("product.watch", () => product.watch({ accountId: buyerId, productId: id }));
  await during("product.getWatchlist", () => product.getWatchlist({ accountId: buyerId }));
  const viewed = { viewerId: buyerId, productIds: [id] };
  await during("product.recordViews", () => product.recordViews(viewed));
  // Views are written together, a moment later.
  await until("views to be written", () =>
    statements.some(({ work, text }) => work === "product.recordViews" && text === "commit"),
  );

  const orderId = randomUUID();
  const reserved = { orderId, buyerId, lines: [{ productId: id, quantity: 1 }], ttlMs: 60_000 };
  await during("product.reserve", () => product.reserve(reserved));
  await during("product.confirmReservation", () => product.confirmReservation({ orderId }));
  await during("product.getEvents", () => product.getEvents({ afterId: 0, limit: 100, waitMs: 0 }));

  const address = { name: "A. Buyer", street: "1 Cartridge Lane", city: "Salem", postalCode: "97301", country: "US" };
  const placed = await during("order.placeOrder", () =>
    order.placeOrder({
      accountId: buyerId,
      idempotencyKey: randomUUID(),
      lines: [{ productId: id, quantity: 1, unitPriceCents: listing.priceCents }],
      address,
      payment: { cardToken: "card_ok" },
    }),
  );
  const asked = { accountId: buyerId, orderId: placed.id };
  await during("order.getOrder", () => order.getOrder(asked));
  await during("order.getOrders", () => order.getOrders({ accountId: buyerId, limit: 20 }));
  await during("order.cancelOrder", () => order.cancelOrder(asked));
  await during("order.getSellerReport", () => order.getSellerReport({ sellerId: me.id, year: 2026 }));
  await during("order.audit", () => order.audit({}));

  await during("recommendation.recommend", () => recommendation.recommend({ viewerId: buyerId, limit: 12 }));
  await during("recommendation.getAlike", () => recommendation.getAlike({ productId: 1, limit: 12 }));
}
