import { launchBrowser } from "@latency-aficionados/browser";
import { afterAll, beforeAll } from "vitest";
import { buildSite } from "../../src/build/build-site.ts";
import { siteFolder } from "../../src/build/site-folder.ts";
import { ShopWorld } from "./shop-world.ts";

type Opened = { world: ShopWorld; browser: Awaited<ReturnType<typeof launchBrowser>> };

/** A shop with its pages, and a browser to look at them, for all tests of a file: there once its first test begins. */
export function shopInBrowser(): Opened {
  const opened: Partial<Opened> = {};
  beforeAll(async () => {
    await buildSite();
    [opened.world, opened.browser] = await Promise.all([ShopWorld.open({ site: siteFolder }), launchBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await opened.browser?.close();
    await opened.world?.close();
  });
  return opened as Opened;
}
