import { expect, test } from "../world/journey.ts";
import { places } from "../world/places.ts";
import { tabTo, walkByTab } from "../world/tab-stops.ts";
import { cartLink, foundTitles, signIn, signInAs, title, toast } from "../world/verbs.ts";

test.use({ reducedMotion: "reduce" });

/** Some have no end. */
const most = 70;
const walked = ["home", "search for words", "category", "product of a shopper", "cart", "checkout", "account"];
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };

for (const name of [...walked, "sell", "my listings", "register"])
  test(`${name}: Tab leads through all of it, visibly and in the order in which it is seen`, async ({ page }) => {
    const { viewer, reach } = places[name]!;
    if (viewer !== "guest") await signInAs(page, viewer);
    await reach(page);
    for (const [screen, size] of Object.entries(screens)) {
      await page.setViewportSize(size);
      await page.reload();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      const stops = await walkByTab(page, most);
      expect(stops[0]?.what).toContain("Skip to content");
      expect(stops.length, "stops").toBeGreaterThan(20);
      expect(
        stops.filter(({ hasRing }) => !hasRing).map(({ what }) => what),
        `${screen}: without a ring`,
      ).toEqual([]);
      expect(
        stops.filter(({ isInSight }) => !isInSight).map(({ what }) => what),
        `${screen}: out of sight`,
      ).toEqual([]);
      const backwards = stops.flatMap((stop, at) => {
        const before = stops[at - 1];
        const isBefore = before && stop.bottom <= before.top && stop.left <= before.left;
        return isBefore ? [`${before.what} → ${stop.what}`] : [];
      });
      expect(backwards, `${screen}: up and to the left`).toEqual([]);
    }
  });

test("the first Tab offers a way past the head of the page", async ({ page }) => {
  await page.goto("/search");
  await expect(foundTitles(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toBeVisible();
});

test("buys a game and has the order cancelled, without a pointer", async ({ page, shop }) => {
  const [offer, buyer] = await Promise.all([shop.offer(), shop.signUp("Kay Keys")]);
  await signIn(page, buyer);
  await page.goto("/");
  const box = page.getByRole("combobox", { name: "Search games" });
  await tabTo(page, box);
  await page.keyboard.type(offer.title);
  await expect(page.getByRole("option", { name: offer.title })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText(offer.title);
  await page.keyboard.press("Enter");
  await expect(title(page, `Results for “${offer.title}”`)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "1 listing found" })).toBeVisible();

  await tabTo(page, page.getByRole("article").getByRole("link", { name: offer.title }));
  await page.keyboard.press("Enter");
  await expect(title(page, offer.title)).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Add to cart" }));
  await page.keyboard.press("Enter");
  await expect(toast(page, `${offer.title} is in the cart`)).toBeVisible();
  await expect(page.locator("[role=status]", { hasText: /^1 item in the cart$/ })).toBeAttached();
  await tabTo(page, cartLink(page, 1), { key: "Shift+Tab" });
  await page.keyboard.press("Enter");
  await expect(title(page, "Cart")).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: "Check out" }));
  await page.keyboard.press("Enter");
  await expect(title(page, "Checkout")).toBeVisible();

  const form = page.getByRole("form", { name: "Checkout" });
  for (const [label, text] of Object.entries({
    "Full name": "Kay Keys",
    "Street and number": "1 Cartridge Lane",
    City: "Salem",
    "Postal code": "97301",
  })) {
    await tabTo(page, form.getByLabel(label));
    await page.keyboard.type(text);
  }
  await tabTo(page, form.getByRole("button", { name: /^Pay / }));
  await page.keyboard.press("Enter");
  await expect(title(page, /^Order of /)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Thank you! Your order is confirmed." })).toBeVisible();

  const cancel = page.getByRole("main").getByRole("button", { name: "Cancel order" });
  await tabTo(page, cancel);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Cancel this order?" });
  await expect(dialog.locator(":focus")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(cancel).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: "Cancel order" }));
  await page.keyboard.press("Enter");
  await expect(toast(page, "The order is cancelled")).toBeVisible();
});

test("arrows lead along rows and tabs, and Escape out of a picture", async ({ page, shop }) => {
  await page.goto("/");
  const row = page.getByRole("main").getByRole("list", { name: "Everybody looks at these" });
  const links = row.getByRole("article").getByRole("link");
  await expect(page.getByRole("button", { name: "Scroll on: Everybody looks at these" })).toBeVisible();
  await tabTo(page, links.nth(0));
  for (let at = 1; at < 6; at++) {
    // The row comes alive when somebody is near it.
    await expect(async () => {
      await page.keyboard.press("ArrowRight");
      await expect(links.nth(at)).toBeFocused({ timeout: 500 });
    }).toPass();
    await expect(links.nth(at)).toBeInViewport();
  }

  const offer = await shop.offer();
  await page.goto(`/products/${offer.id}`);
  const enlarge = page.getByRole("button", { name: "Enlarge the picture" });
  await tabTo(page, enlarge);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: offer.title });
  await expect(dialog.locator(":focus")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(enlarge).toBeFocused();
  await tabTo(page, page.getByRole("tab", { name: "Description" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Details" })).toBeFocused();
  await expect(page.getByRole("tabpanel", { name: "Details" })).toBeVisible();
});
