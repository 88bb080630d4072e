/* oxlint-disable eslint/no-empty-pattern -- the runner reads from this pattern what a fixture needs, also that it needs nothing */
import { randomInt } from "node:crypto";
import { test as base } from "@playwright/test";
import { ConsoleWatch } from "./console-watch.ts";
import { Shop } from "./shop.ts";
import { whereabouts } from "./whereabouts.ts";

export { expect } from "@playwright/test";

/** What a journey is given. */
export interface World {
  shop: Shop;
  /** Fails the journey when the page complained. */
  console: ConsoleWatch;
}

/** A journey: somebody with a browser and an address of their own, on the site that the run is for. */
export const test = base.extend<World>({
  baseURL: async ({}, use, { project }) => {
    await use(whereabouts().siteOrigins[project.name] ?? "");
  },
  extraHTTPHeaders: async ({}, use) => {
    // The shop counts sign-ins by address.
    await use({ "x-forwarded-for": `11.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}` });
  },
  shop: async ({}, use) => {
    const shop = new Shop();
    await use(shop);
    shop.witness.check();
  },
  console: [
    async ({ page }, use) => {
      const watch = new ConsoleWatch(page);
      await use(watch);
      base.expect(watch.complaints(), "what the page complained of").toEqual([]);
    },
    { auto: true },
  ],
});
