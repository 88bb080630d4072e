import type { Processes, Served } from "@latency-aficionados/perf-budget";
import { shownFolder } from "@latency-aficionados/storefront-migrated";
import { legacyFolder, servedPages, shopData, storefrontFolder } from "../places.ts";
import type { Screen } from "../screen.ts";
import type { SiteName } from "./site.ts";

/** Opens the shop, whose own pages are the storefront, and puts the two other sites in front of it. */
export async function openSites(
  { serve }: Processes,
  { listings, screen }: { listings: number; screen: Screen },
): Promise<Record<SiteName, Served>> {
  const shop = `node src/cli.ts serve --port {port} --listings ${listings} --data '${shopData(listings)}' --site '${servedPages}'`;
  const storefront = await serve(shop, storefrontFolder, screen.status);
  screen.line(`      storefront: ${storefront.url}`);
  const before = `BFF_URL=${storefront.url} PORT={port} NODE_ENV=production node server/serve.js`;
  const legacy = await serve(before, legacyFolder);
  screen.line(`      React 16:   ${legacy.url}`);
  const migrated = await serve(before, shownFolder);
  screen.line(`      migrated:   ${migrated.url}`);
  return { legacy, migrated, storefront };
}
