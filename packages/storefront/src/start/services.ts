import type { Door, ServiceOf } from "../door/define-door.ts";
import { guardDoor, type GuardOptions } from "../door/guard-door.ts";
import { reachDoor } from "../door/reach-door.ts";
import type { Observer } from "../observe/observer.ts";
import type { SeedPlan } from "../seed/plan.ts";
import { type SeededExtra, seedAll, type SeedProgress } from "../seed/run.ts";
import type { AuthService } from "../services/auth/door.ts";
import type { OrderService } from "../services/order/door.ts";
import type { ProductService } from "../services/product/door.ts";
import type { RecommendationService } from "../services/recommendation/door.ts";
import type { ServiceName, Settings } from "../settings/settings.ts";
import type { Closing } from "./closing.ts";
import type { Databases } from "./databases.ts";
import type { Payment } from "./payment.ts";
import { type ServiceKind, serviceKinds } from "./service-kinds.ts";

export interface AllServices {
  auth: AuthService;
  product: ProductService;
  order: OrderService;
  recommendation: RecommendationService;
  /** The same without guards, for whoever puts a door of their own in front. */
  bare: { auth: AuthService; product: ProductService; order: OrderService; recommendation: RecommendationService };
}

export interface ServicesOptions {
  settings: Settings;
  /** Those that run in this process; the others are asked over HTTP. */
  here: readonly ServiceName[];
  databases: Databases;
  payment: Payment;
  observer: Observer;
  /** What new databases are filled from. */
  plan: SeedPlan;
  progress: SeedProgress;
  /** What is filled beside the databases. */
  extras?: readonly SeededExtra[];
  closing: Closing;
}

/**
 * Brings databases up to date, seeds those that are new, and gives every service behind its guard: the caller does not
 * see which run in this process. Asked by one another in the same way.
 */
export async function openServices(options: ServicesOptions): Promise<AllServices> {
  const { settings, here, databases, payment, observer, plan, progress, closing, extras = [] } = options;
  /** Opens what a service stands on; what comes back starts it, once its database is seeded. */
  const prepare = async <D extends Door<ServiceName>>(kind: ServiceKind<D>) => {
    const { name } = kind.door;
    const guarded = (bare: ServiceOf<D>) => ({
      bare,
      guarded: guardDoor(kind.door, bare, { observer, policy: policies[name] }),
    });
    if (here.includes(name)) {
      const url = databases.url(name);
      const database = await kind.open(url, observer.metrics);
      closing.add(`${name} database`, () => database.close());
      return async (product: ProductService) => {
        const running = await database.run({ settings, observer, product, gateway: payment.gateway, url });
        closing.add(name, () => running.close());
        return guarded(running.service);
      };
    }
    const url = settings.serviceUrls[name];
    const reached: ServiceOf<D> & { close?(): Promise<void> } = url
      ? reachDoor(kind.door, { url, secret: settings.DOOR_SECRET! })
      : nowhere(kind.door);
    closing.add(name, async () => reached.close?.());
    return async () => guarded(reached);
  };

  const startProduct = await prepare(serviceKinds.product);
  const startAuth = await prepare(serviceKinds.auth);
  const startOrder = await prepare(serviceKinds.order);
  const startRecommendation = await prepare(serviceKinds.recommendation);
  await seedAll({
    plan,
    services: here.map((name) => {
      const { fill, parts } = serviceKinds[name];
      return { name, url: databases.url(name), fill, parts };
    }),
    extras,
    progress,
  });
  const product = await startProduct(nowhere(serviceKinds.product.door));
  const [auth, order, recommendation] = await Promise.all([
    startAuth(product.guarded),
    startOrder(product.guarded),
    startRecommendation(product.guarded),
  ]);
  if (here.includes("recommendation")) {
    observer.metrics.watchOutbox("product", "recommendation", async () => {
      const asked = [product.guarded.getLatestEventId({}), recommendation.bare.getProgress({})] as const;
      // Metrics are read most when something is away: then nobody knows.
      const [newest, { lastProcessedId }] = await Promise.all(asked).catch(
        () => [NaN, { lastProcessedId: 0 }] as const,
      );
      return newest - lastProcessedId;
    });
  }
  return {
    product: product.guarded,
    auth: auth.guarded,
    order: order.guarded,
    recommendation: recommendation.guarded,
    bare: { product: product.bare, auth: auth.bare, order: order.bare, recommendation: recommendation.bare },
  };
}

/** A thousand people who buy the last one at once wait in line rather than being turned away. */
const policies: Record<ServiceName, NonNullable<GuardOptions["policy"]>> = {
  auth: {},
  product: { queue: 2_000 },
  order: { queue: 2_000 },
  recommendation: {},
};

/** A service that nobody said where to find: a process that does not ask it runs without. */
function nowhere<D extends Door>({ name, methods }: D): ServiceOf<D> {
  const setting = `${name.toUpperCase()}_URL`;
  const refuse = (method: string) => async () => {
    throw new Error(`${name}.${method} was asked, but ${setting} does not say where ${name} runs. Set it.`);
  };
  // Built from the door's own methods, which is what the type says.
  return Object.fromEntries(Object.keys(methods).map((method) => [method, refuse(method)])) as unknown as ServiceOf<D>;
}
