import { newTitle } from "../world/shop.ts";
import { expect, test } from "../world/journey.ts";
import { signIn, title, toast } from "../world/verbs.ts";

test("puts a game up for sale with a preview, and changes how many there are", async ({ page, shop }) => {
  const name = newTitle();
  await signIn(page, await shop.signUp("Sal Seller"));
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sell", exact: true }).click();
  await expect(title(page, "Sell a game")).toBeVisible();

  const form = page.getByRole("form", { name: "Listing" });
  await form.getByRole("button", { name: "Put up for sale" }).click();
  await expect(form.getByRole("alert")).toHaveText(/\d fields need another look\./);

  await form.getByLabel("Title").fill(name);
  await form.getByLabel("Platform").selectOption("Sega Genesis");
  await form.getByLabel("Region").selectOption("Europe");
  await form.getByLabel("Genre").selectOption("Puzzle");
  await form.getByLabel("Condition", { exact: true }).selectOption("Loose");
  await form.getByLabel("Year").fill("1994");
  await form.getByLabel("Publisher").fill("Somebody");
  await form.getByLabel("Description").fill("Blown on, and it works.");
  await form.getByLabel("Price in dollars").fill("24.50");
  await form.getByLabel("How many").fill("3");
  await form.getByLabel("Tag name").fill("language");
  await form.getByLabel("Tag value").fill("de");
  await form.getByRole("button", { name: "Add tag" }).click();

  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview.getByRole("heading", { level: 3, name })).toBeVisible();
  await expect(preview).toContainText("$24.50");
  await expect(preview).toContainText("Loose, Europe, 1994");
  await form.getByRole("button", { name: "Put up for sale" }).click();
  await expect(toast(page, `${name} is up for sale`)).toBeVisible();
  await expect(title(page, name)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("$24.50");

  await page.goto("/seller");
  await expect(title(page, "Your listings")).toBeVisible();
  const row = page.getByRole("table", { name: "Your listings" }).getByRole("row", { name });
  await row.getByRole("button", { name: `Change stock of ${name}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("On the shelf now").fill("7");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(toast(page, `${name}: 7 on the shelf`)).toBeVisible();
  await expect(row.getByRole("cell", { name: "7", exact: true }).first()).toBeVisible();
});

test("changes what is for sale", async ({ page, shop }) => {
  const offer = await shop.offer();
  await signIn(page, offer.seller);
  await page.goto("/seller");
  await page.getByRole("link", { name: `Edit ${offer.title}` }).click();
  await expect(title(page, "Change a listing")).toBeVisible();
  const form = page.getByRole("form", { name: "Listing" });
  await expect(form.getByLabel("Title")).toHaveValue(offer.title);
  await form.getByLabel("Price in dollars").fill("12.34");
  await form.getByRole("button", { name: "Save changes" }).click();
  await expect(toast(page, `${offer.title} is changed`)).toBeVisible();
  await page.goto(`/products/${offer.id}`);
  await expect(page.getByRole("main")).toContainText("$12.34");
});
