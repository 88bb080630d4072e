import { expect, test } from "../world/journey.ts";
import { foundTitles, title } from "../world/verbs.ts";

test("on a slow network the last of quick questions is answered", async ({ page, shop }) => {
  const [first, second] = [await shop.offer(), await shop.offer()];
  await page.goto("/search");
  await expect(foundTitles(page).first()).toBeVisible();
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 600,
    downloadThroughput: 100_000,
    uploadThroughput: 50_000,
  });

  const box = page.getByRole("combobox", { name: "Search games" });
  await box.fill(first.title);
  await expect(page).toHaveURL(new RegExp(first.title.slice(-8)));
  await box.fill(second.title);
  // What was typed shows at once, whatever is under way.
  await expect(box).toHaveValue(second.title);
  await expect(title(page, `Results for “${second.title}”`)).toBeVisible();
  await expect(foundTitles(page)).toHaveText([second.title]);
  await expect(page.getByRole("region", { name: "Results" })).toHaveAttribute("aria-busy", "false");
});
