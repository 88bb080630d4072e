import { join } from "node:path";
import type { Kysely } from "kysely";
import type { Door, ServiceOf } from "../door/define-door.ts";
import { openDatabase, type Migrations } from "../database/open-database.ts";
import type { Metrics, PoolUse } from "../observe/metrics.ts";
import type { Observer } from "../observe/observer.ts";
import type { FillService } from "../seed/fill/fill-service.ts";
import type { SeedPart } from "../seed/plan.ts";
import { authDoor } from "../services/auth/door.ts";
import { createMailbox, createSmtpPostman } from "../services/auth/mail/postman.ts";
import { authMigrations } from "../services/auth/migrations/all.ts";
import { fillAuth } from "../services/auth/seed.ts";
import { createAuthService } from "../services/auth/service.ts";
import type { AuthTables } from "../services/auth/tables.ts";
import { orderDoor } from "../services/order/door.ts";
import { orderMigrations } from "../services/order/migrations/migrations.ts";
import { fillOrder } from "../services/order/seed.ts";
import { createOrderService } from "../services/order/service.ts";
import type { OrderTables } from "../services/order/tables.ts";
import type { PaymentGateway } from "../services/payment/gateway.ts";
import { productDoor, type ProductService } from "../services/product/door.ts";
import { productMigrations } from "../services/product/migrations/all.ts";
import { fillProduct } from "../services/product/seed.ts";
import { createProductService } from "../services/product/service.ts";
import type { ProductTables } from "../services/product/tables.ts";
import { recommendationDoor } from "../services/recommendation/door.ts";
import { recommendationMigrations } from "../services/recommendation/migrations/all.ts";
import { fillRecommendation } from "../services/recommendation/seed.ts";
import { createRecommendationService } from "../services/recommendation/service.ts";
import type { RecommendationTables } from "../services/recommendation/tables.ts";
import type { ServiceName, Settings } from "../settings/settings.ts";

/** What a service that runs here is made with. */
export interface ServiceNeeds {
  /** Of its own database, for connections that listen. */
  url: string;
  settings: Settings;
  observer: Observer;
  /** Others that it asks; each is there before the service is made. */
  product: ProductService;
  gateway: PaymentGateway;
}

/** Runs until it is closed. */
export interface Running<Service> {
  service: Service;
  close(): Promise<void>;
}

/** A service's database, brought up to date: to be seeded, and then to run on. */
interface Opened<Service> {
  run(needs: ServiceNeeds): Promise<Running<Service>>;
  /** Closes the database; the service comes first. */
  close(): Promise<void>;
}

/** All that differs from one service to the next. */
interface Particulars<D extends Door, Tables> {
  door: D;
  migrations: Migrations;
  fill: FillService;
  parts: readonly SeedPart[];
  run(db: Kysely<Tables>, needs: ServiceNeeds): Promise<Running<ServiceOf<D>>>;
}

export interface ServiceKind<D extends Door> extends Pick<Particulars<D, never>, "door" | "fill" | "parts"> {
  /** @param metrics tells how much of its pool is in use; absent: nobody asks. */
  open(url: string, metrics?: Pick<Metrics, "watchPool">): Promise<Opened<ServiceOf<D>>>;
}

function kind<D extends Door, Tables>({ run, migrations, ...of }: Particulars<D, Tables>): ServiceKind<D> {
  return {
    ...of,
    async open(url, metrics) {
      const service = of.door.name;
      const onPool = metrics && ((read: () => PoolUse) => metrics.watchPool(service, read));
      const db = await openDatabase<Tables>({ url, service, migrations, onPool });
      return { run: (needs) => run(db, needs), close: () => db.destroy() };
    },
  };
}

const faultsOf =
  ({ observer }: Pick<ServiceNeeds, "observer">, service: ServiceName) =>
  (fault: unknown) =>
    observer.log.warn({ err: fault, service }, `${service} could not do something in the background; it tries again`);

export const serviceKinds = {
  product: kind({
    door: productDoor,
    migrations: productMigrations,
    fill: fillProduct,
    parts: ["listings", "reviews", "watches"],
    async run(db: Kysely<ProductTables>, needs) {
      const { url } = needs;
      const service = createProductService({ db, url, onFault: faultsOf(needs, "product") });
      await service.ready();
      return { service, close: () => service.close() };
    },
  }),
  auth: kind({
    door: authDoor,
    migrations: authMigrations,
    fill: fillAuth,
    parts: ["accounts"],
    async run(db: Kysely<AuthTables>, { settings, ...needs }) {
      const { SMTP_URL, DATA_FOLDER, PUBLIC_ORIGIN } = settings;
      const from = "Latency Aficionados <hello@latency-aficionados.example>";
      const postman = SMTP_URL
        ? createSmtpPostman({ url: SMTP_URL, from })
        : createMailbox({ folder: join(DATA_FOLDER, "mailbox"), from });
      const service = createAuthService({
        db,
        postman,
        publicOrigin: PUBLIC_ORIGIN,
        onFault: faultsOf(needs, "auth"),
      });
      return {
        service,
        close: async () => {
          await service.close();
          postman.close();
        },
      };
    },
  }),
  order: kind({
    door: orderDoor,
    migrations: orderMigrations,
    fill: fillOrder,
    parts: ["orders"],
    async run(db: Kysely<OrderTables>, { product, gateway, observer }) {
      const service = createOrderService({ db, product, gateway, log: observer.log, recoverEveryMs: 2_000 });
      return { service, close: () => service.close() };
    },
  }),
  recommendation: kind({
    door: recommendationDoor,
    migrations: recommendationMigrations,
    fill: fillRecommendation,
    parts: ["listings", "views"],
    async run(db: Kysely<RecommendationTables>, needs) {
      const service = createRecommendationService({
        db,
        product: needs.product,
        onFault: faultsOf(needs, "recommendation"),
      });
      return { service, close: () => service.close() };
    },
  }),
} as const satisfies Record<ServiceName, unknown>;
