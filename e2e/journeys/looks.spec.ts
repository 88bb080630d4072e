import { expect, test } from "../world/journey.ts";
import { compare, screens, takePicture } from "../world/picture.ts";
import { whereabouts } from "../world/whereabouts.ts";

/** An edge of a letter may fall on another pixel where the browser draws a layer of its own. */
const mayDiffer = 64;

/** What is looked at: the same for everybody, and as long as nobody else sells something alike. */
const pages = (offer: { id: number; title: string }) => ({
  listing: `/products/${offer.id}`,
  search: `/search?q=${encodeURIComponent(offer.title)}`,
  "a platform": "/category/neo-geo",
  cart: "/cart",
  "sign in": "/signin",
  register: "/register",
  "no page": "/nowhere",
});

for (const [screen, use] of Object.entries(screens)) {
  test(`on a ${screen}, pages look as they did before they were migrated`, async ({ browser, console, shop }) => {
    const before = whereabouts().siteOrigins["legacy"];
    test.skip(!before, "compares the migrated site with the one it comes from");
    console.expect(/status of 404/);
    const offer = await shop.offer();
    const [old, migrated] = [
      await browser.newContext({ ...use, baseURL: before ?? "" }),
      await browser.newContext({ ...use, baseURL: whereabouts().siteOrigins["migrated"] ?? "" }),
    ];
    for (const [name, address] of Object.entries(pages(offer))) {
      // What others sell meanwhile may be on one of the two pictures only.
      await expect(async () => {
        const pictures = await Promise.all(
          [old, migrated].map(async (context) => {
            const page = await context.newPage();
            await page.goto(address);
            await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
            await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
            const picture = await takePicture(page);
            await page.close();
            return picture;
          }),
        );
        const { pixels, rows } = await compare(browser, pictures[0]!, pictures[1]!);
        expect(pixels, `${name}: pixels that differ, in rows ${rows}`).toBeLessThanOrEqual(mayDiffer);
      }).toPass({ timeout: 20_000 });
    }
    await Promise.all([old.close(), migrated.close()]);
  });
}
