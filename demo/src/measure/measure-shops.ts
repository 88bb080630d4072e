import {
  type MeasuredSites,
  type MeasureSitesOptions,
  measureSites,
  type Served,
} from "@latency-aficionados/perf-budget";
import { type SiteName, siteTitles } from "../sites/site.ts";
import type { ScrollNotes } from "./scroll-notes.ts";
import { watchScroll } from "./scroll-watch.ts";

/** All that was measured, by site. */
export interface Run extends MeasuredSites<SiteName> {
  /** Of each fling, with the round that it belongs to. */
  scrolls: Record<SiteName, { round: number; notes: ScrollNotes }[]>;
}

interface ShopsOptions extends Omit<MeasureSitesOptions<SiteName>, "sites" | "watch"> {
  sites: Record<SiteName, Served>;
  /** The step whose frames are counted. */
  flingStep: string;
}

/** Measures the three sites as the gate does, and counts the frames of a fling. */
export async function measureShops({ sites, flingStep, ...options }: ShopsOptions): Promise<Run> {
  const scrolls: Run["scrolls"] = { legacy: [], migrated: [], storefront: [] };
  const measured = await measureSites({
    ...options,
    sites: {
      legacy: { ...sites.legacy, title: siteTitles.legacy },
      migrated: { ...sites.migrated, title: siteTitles.migrated },
      storefront: { ...sites.storefront, title: siteTitles.storefront },
    },
    watch: (name, round) => [watchScroll(flingStep, (notes) => scrolls[name].push({ round, notes }))],
  });
  return { ...measured, scrolls };
}
