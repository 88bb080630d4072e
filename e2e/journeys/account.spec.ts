import { newEmail } from "../world/shop.ts";
import { expect, test } from "../world/journey.ts";
import { signIn, title, toast } from "../world/verbs.ts";

/** Eight pixels by eight. */
const redPng = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mNYYqCDFTEMLQkAID9AAQIwQsYAAAAASUVORK5CYII=";

test("creates an account, follows the letter, signs in and out", async ({ page, shop }) => {
  const email = newEmail();
  await page.goto("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Create an account" }).click();
  await expect(title(page, "Create an account")).toBeVisible();
  const form = page.getByRole("form", { name: "Create an account" });
  await form.getByLabel("Name").fill("Nia New");
  await form.getByLabel("Email").fill(email);
  await form.getByLabel("Password", { exact: true }).fill("short");
  await form.getByRole("button", { name: "Create account" }).click();
  await expect(form.getByLabel("Password", { exact: true })).toBeFocused();
  await expect(form).toContainText("Use at least 10 characters.");
  await form.getByLabel("Password", { exact: true }).fill("long enough for anyone");
  await form.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();

  await page.goto(`/confirm#token=${await shop.tokenSentTo(email)}`);
  await page.getByRole("button", { name: "Confirm my account" }).click();
  await expect(page.getByRole("heading", { name: "Your account is confirmed" })).toBeVisible();
  await page.getByRole("status").getByRole("link", { name: "Sign in" }).click();
  await signIn(page, { me: { name: "Nia New", email }, password: "long enough for anyone" });
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("a wrong password is refused without telling which part was wrong", async ({ console, page, shop }) => {
  console.expect(/status of 401/);
  const member = await shop.signUp();
  await page.goto("/signin");
  const form = page.getByRole("form", { name: "Sign in" });
  await form.getByLabel("Email").fill(member.me.email);
  await form.getByLabel("Password", { exact: true }).fill("not this one, surely");
  await form.getByRole("button", { name: "Sign in" }).click();
  await expect(form.getByRole("alert")).toBeVisible();
  await expect(form.getByLabel("Password", { exact: true })).toHaveValue("");
  await expect(form.getByLabel("Password", { exact: true })).toBeFocused();
});

test("changes name and picture, and reads what happened", async ({ page, shop }) => {
  const offer = await shop.offer();
  await signIn(page, offer.seller);
  await (
    await shop.signUp("Rae Reviewer")
  ).command("POST products/{id}/reviews", {
    params: { id: offer.id },
    body: { stars: 5, text: "As described." },
  });
  await page.goto("/account");
  await expect(title(page, "Account")).toBeVisible();
  const profile = page.getByRole("form", { name: "Profile" });
  await profile.getByLabel("Name").fill("Attic Finds and Friends");
  await profile.getByLabel("About you").fill("We climb into attics.");
  await profile.getByRole("button", { name: "Save profile" }).click();
  await expect(toast(page, "Your profile is saved")).toBeVisible();
  await expect(page.getByRole("banner").getByRole("link", { name: "Attic Finds and Friends" })).toBeVisible();

  const buffer = Buffer.from(redPng, "base64");
  await page.getByLabel("Choose a picture").setInputFiles({ name: "attic.png", mimeType: "image/png", buffer });
  await page.getByRole("button", { name: "Use this picture" }).click();
  await expect(toast(page, "Your picture is saved")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove picture" })).toBeVisible();

  await page.reload();
  await expect(profile.getByLabel("About you")).toHaveValue("We climb into attics.");
  await expect(page.getByRole("list", { name: "Your notifications" }).getByRole("listitem").first()).toContainText(
    offer.title,
  );
});
