import { test } from "../world/journey.ts";

test.describe("a word in the console fails its journey", () => {
  test.fail();
  for (const kind of ["warn", "error"] as const)
    test(kind, async ({ page }) => {
      await page.goto("/cart");
      await page.evaluate((kind) => window.console[kind]("Something is odd here."), kind);
    });
  test("an error that nobody catches", async ({ page }) => {
    await page.goto("/cart");
    await page.evaluate(() => void setTimeout(() => JSON.parse("{")));
    await page.getByRole("heading", { level: 1 }).click();
  });
});
