import { expect, test } from "../world/journey.ts";
import { signIn, title } from "../world/verbs.ts";

test("looks at all pictures of a listing, and at one over the whole window", async ({ page, shop }) => {
  const offer = await shop.offer();
  await page.goto(`/products/${offer.id}`);
  await expect(title(page, offer.title)).toBeVisible();
  const main = page.getByRole("main");
  const pictures = main.getByRole("list", { name: "Pictures" }).getByRole("button");
  if ((await pictures.count()) > 1) {
    await pictures.nth(1).click();
    await expect(pictures.nth(1)).toHaveAttribute("aria-pressed", "true");
    await pictures.nth(1).press("ArrowLeft");
    await expect(pictures.first()).toBeFocused();
    await expect(pictures.first()).toHaveAttribute("aria-pressed", "true");
  }

  await main.getByRole("button", { name: "Enlarge the picture" }).click();
  const dialog = page.getByRole("dialog", { name: offer.title });
  await expect(dialog.getByRole("img", { name: `Box of ${offer.title}` })).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(main.getByRole("button", { name: "Enlarge the picture" })).toBeFocused();
});

test("reads about a listing, tab by tab", async ({ page, shop }) => {
  const offer = await shop.offer({ description: "Found under the stairs.", publisher: "Somebody Else" });
  await page.goto(`/products/${offer.id}`);
  await expect(page.getByRole("tabpanel")).toContainText("Found under the stairs.");
  await page.getByRole("tab", { name: "Details" }).click();
  await expect(page.getByRole("tabpanel")).toContainText("Somebody Else");
  await page.getByRole("tab", { name: "Details" }).press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Shipping" })).toBeFocused();
  await expect(page.getByRole("tabpanel")).toContainText("$4.99");
});

test("says what stands in the way of a review, posts it, and comments on it", async ({ page, shop }) => {
  const [offer, player] = await Promise.all([shop.offer(), shop.signUp("Pat Player")]);
  await page.goto(`/products/${offer.id}`);
  await expect(page.getByRole("link", { name: "Sign in to write a review" })).toBeVisible();
  await signIn(page, player);
  await page.goto(`/products/${offer.id}`);

  const form = page.getByRole("form", { name: "Write a review" });
  await form.getByLabel("Your review").fill("The end made me cry.");
  await form.getByRole("button", { name: "Post review" }).click();
  await expect(form.getByRole("alert")).toHaveText("Choose how many stars this gets.");
  await form.getByRole("radio", { name: "4 stars" }).check({ force: true });
  await form.getByRole("button", { name: "Post review" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Thank you for your review." })).toBeVisible();
  const review = page.getByRole("list", { name: "Reviews" }).getByRole("listitem").first();
  await expect(review).toContainText("The end made me cry.");
  await expect(review.getByRole("heading", { name: "Pat Player" })).toBeVisible();

  await page.reload();
  await expect(review).toContainText("The end made me cry.");
  await page.getByRole("button", { name: "Comment on the review by Pat Player" }).click();
  await expect(page.getByLabel("Your comment")).toBeFocused();
  await page.getByLabel("Your comment").fill("Same here.");
  await page.getByRole("button", { name: "Post comment" }).click();
  await expect(page.getByRole("list", { name: "Comments" })).toContainText("Same here.");
});

test("an address that leads nowhere says so", async ({ console, page }) => {
  console.expect(/status of 404/);
  await page.goto("/products/999999999");
  await expect(title(page, "Page not found")).toBeVisible();
  await page.goto("/nowhere/at-all");
  await expect(title(page, "Page not found")).toBeVisible();
});
