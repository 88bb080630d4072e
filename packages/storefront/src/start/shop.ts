import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createBff } from "../bff/app.ts";
import { createVitalsKeeper } from "../bff/field/keep-vitals.ts";
import { fieldMigrations, type FieldTables } from "../bff/field/migrations.ts";
import { artRoute } from "../bff/http/art-route.ts";
import { readArtOf } from "../bff/http/read-art-of.ts";
import { webhookRoute } from "../bff/http/webhook-route.ts";
import { connectValkey } from "../cache/valkey.ts";
import { openDatabase } from "../database/open-database.ts";
import { assetRoutes } from "../document/asset-routes.ts";
import { createPreview } from "../document/first-picture.ts";
import { pageRoute } from "../document/page-route.ts";
import type { Site } from "../document/site.ts";
import { drainServer } from "../observe/drain-server.ts";
import { openArtShelf } from "../seed/box-art/art-shelf.ts";
import { makeSeedPlan } from "../seed/make-plan.ts";
import type { SeedProgress } from "../seed/run.ts";
import { serviceNames, type Settings } from "../settings/settings.ts";
import { Closing } from "./closing.ts";
import { openDatabases } from "./databases.ts";
import { openObserver } from "./observer.ts";
import { openPayment } from "./payment.ts";
import { openServices } from "./services.ts";

/** Has no orders: asking for them costs an index lookup, whatever has been sold. */
const nobody = "00000000-0000-7000-8000-000000000000";
/** How long requests under way may take once the shop closes. */
const graceMs = 10_000;
/** How long a browser may still use the connection that it has: its next request may be on its way, and is the last. */
const idleMs = 1_000;

/** The shop as it runs: the BFF, and every service that is not a process of its own. */
export interface Shop {
  /** Where it answers, such as `http://127.0.0.1:3000`. */
  origin: string;
  /** Lets requests under way end, then closes everything. */
  close(): Promise<void>;
}

/** Starts everything that the settings do not say runs elsewhere, seeded on the first start. Without a site, it has no pages. */
export async function startShop(settings: Settings, progress: SeedProgress, site?: Site): Promise<Shop> {
  const observer = openObserver("bff", settings);
  const closing = new Closing(observer.log);
  closing.add("observer", () => observer.close());
  try {
    const here = serviceNames.filter((name) => settings.serviceUrls[name] === undefined);
    const databases = await openDatabases(settings, [...here, "field"], observer.log);
    closing.add("databases", () => databases.stop());
    const payment = await openPayment(settings, here.includes("order"), observer.log);
    closing.add("payment", () => payment.stop());
    const plan = makeSeedPlan({ listings: settings.LISTINGS });
    const art = await openArtShelf({
      folder: join(settings.DATA_FOLDER, "art"),
      titles: plan.titles,
      ahead: settings.COVERS_AHEAD,
      onFault: (fault) => observer.log.warn({ err: fault }, "a cover could not be drawn"),
    });
    closing.add("covers", () => art.close());
    const services = await openServices({
      settings,
      here,
      databases,
      payment,
      observer,
      plan,
      progress,
      extras: [art.first],
      closing,
    });
    if (settings.COVERS_AHEAD > 0) art.drawRest();
    const field = await openDatabase<FieldTables>({
      url: databases.url("field"),
      service: "field",
      migrations: fieldMigrations,
      poolSize: 2,
    });
    closing.add("field", () => field.destroy());

    const valkey = settings.VALKEY_URL ? connectValkey({ url: settings.VALKEY_URL, observer }) : undefined;
    closing.add("valkey", async () => valkey?.close());
    const bff = createBff({
      services,
      observer,
      valkey,
      vitals: createVitalsKeeper(field, observer.log, { keepDays: settings.VITALS_KEEP_DAYS }),
      checks: {
        product: () => reason(services.product.getLatestEventId({})),
        auth: () => reason(services.auth.whoIs({ sessionToken: "nobody" })),
        order: () => reason(services.order.getOrders({ accountId: nobody, limit: 1 })),
      },
      routes: [
        webhookRoute(services.order),
        artRoute(readArtOf(art.read, services.product)),
        ...(site ? assetRoutes(site) : []),
      ],
      pages: site && ((ground) => pageRoute(site, createPreview(art.read), ground)),
      publicOrigin: settings.PUBLIC_ORIGIN,
      isProxyTrusted: settings.TRUST_PROXY,
      commandsPerMinute: settings.COMMANDS_PER_MINUTE,
      secureCookies: settings.SECURE_COOKIES,
    });
    closing.add("bff", () => bff.close());
    bff.server.listen(settings.PORT, settings.HOST);
    await once(bff.server, "listening");
    closing.add("requests", async () => {
      bff.drain();
      await drainServer(bff.server, { graceMs, idleMs });
    });
    const origin = `http://${settings.HOST}:${(bff.server.address() as AddressInfo).port}`;
    await payment.sendWebhooksTo(`${origin}/webhooks/payment`);
    return { origin, close: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

const reason = (asked: Promise<unknown>): Promise<string | undefined> =>
  asked.then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
