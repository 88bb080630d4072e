/* oxlint-disable eslint/no-empty-pattern -- the runner reads from this pattern what a fixture needs, also that it needs nothing */
import { ChangingShop } from "./changing-shop.ts";
import { test as base } from "./journey.ts";
import { Shop } from "./shop.ts";
import { chosenSites } from "./sites/sites.ts";

export { expect } from "./journey.ts";

/** A journey through a shop of its own, some part of which is killed or replaced on the way. */
export const test = base.extend<object, { changing: ChangingShop }>({
  changing: [
    async ({}, use, { project }) => {
      const site = chosenSites().find(({ name }) => name === project.name);
      if (!site) throw new Error(`There is no site ${project.name}.`);
      const changing = await ChangingShop.open(site);
      await use(changing);
      await changing.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ changing }, use, { project }) => {
    await use(changing.whereabouts.siteOrigins[project.name] ?? "");
  },
  shop: async ({ changing }, use) => {
    const shop = new Shop(changing.whereabouts);
    await use(shop);
    shop.witness.check();
  },
});
