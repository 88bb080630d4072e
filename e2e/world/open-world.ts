import { join } from "node:path";
import { ShopWorld } from "../../packages/storefront/test/world/shop-world.ts";
import type { RunningSite } from "./sites/site.ts";
import { chosenSites } from "./sites/sites.ts";
import { tellWhereabouts } from "./whereabouts.ts";

/**
 * Opens a shop with few listings and puts the sites in front of it, before the first journey. What it returns closes
 * everything after the last; what it started ends with this process even when that is killed.
 */
export default async function openWorld(): Promise<() => Promise<void>> {
  const sites = chosenSites();
  await Promise.all(sites.map((site) => site.build()));
  const pages = sites.find((site) => site.pages)?.pages?.now;
  const shop = await ShopWorld.open({ env: { LISTINGS: "400" }, ...(pages && { site: pages }) });
  const running: [name: string, site: RunningSite][] = [];
  const close = async () => {
    await Promise.all(running.map(([, site]) => site.stop()));
    await shop.close();
  };
  try {
    for (const site of sites) running.push([site.name, await site.serve(shop.origin)]);
  } catch (error) {
    await close();
    throw error;
  }
  tellWhereabouts({
    bffOrigin: shop.origin,
    mailbox: join(shop.dataFolder, "mailbox"),
    siteOrigins: Object.fromEntries(running.map(([name, { origin }]) => [name, origin])),
  });
  return close;
}
