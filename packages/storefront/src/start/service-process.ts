import { serveDoor } from "../door/serve-door.ts";
import { makeSeedPlan } from "../seed/make-plan.ts";
import type { SeedProgress } from "../seed/run.ts";
import type { ServiceName, Settings } from "../settings/settings.ts";
import { Closing } from "./closing.ts";
import { openDatabases } from "./databases.ts";
import { openObserver } from "./observer.ts";
import { openPayment } from "./payment.ts";
import { serviceKinds } from "./service-kinds.ts";
import { openServices } from "./services.ts";

/** One service as a process of its own, for the others to ask over HTTP. */
export interface ServiceProcess {
  url: string;
  close(): Promise<void>;
}

/** @throws when the setting that others know it by is missing. */
export async function startServiceProcess(
  name: ServiceName,
  settings: Settings,
  progress: SeedProgress,
): Promise<ServiceProcess> {
  if (!settings.DOOR_SECRET) {
    throw new Error(
      `DOOR_SECRET: found nothing, expected the secret by which the shop and ${name} know each other. ` +
        "Make one with `openssl rand -hex 32` and give it to both.",
    );
  }
  const observer = openObserver(name, settings);
  const closing = new Closing(observer.log);
  closing.add("observer", () => observer.close());
  try {
    const databases = await openDatabases(settings, [name], observer.log);
    closing.add("databases", () => databases.stop());
    const payment = await openPayment(settings, name === "order", observer.log);
    closing.add("payment", () => payment.stop());
    const { bare } = await openServices({
      settings,
      here: [name],
      databases,
      payment,
      observer,
      plan: makeSeedPlan({ listings: settings.LISTINGS }),
      progress,
      closing,
    });
    const served = await serveDoor(serviceKinds[name].door, bare[name] as never, {
      observer,
      secret: settings.DOOR_SECRET,
      host: settings.HOST,
      port: settings.PORT,
    });
    closing.add("requests", () => served.close());
    await payment.sendWebhooksTo(`${settings.PUBLIC_ORIGIN}/webhooks/payment`);
    return { url: served.url, close: () => closing.close() };
  } catch (error) {
    await closing.close();
    throw error;
  }
}
