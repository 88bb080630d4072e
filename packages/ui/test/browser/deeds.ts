import type { Page } from "playwright-core";

const press = (name: string) => (page: Page) => page.getByRole("button", { name }).click();

/** What somebody does in an example to see more of it: what opens only then must be readable as well. */
export const deeds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Carousel: press("Scroll on: Just in"),
  Dialog: press("Remove listing"),
  FilterPanel: press("Show filters"),
  Link: (page) => page.getByRole("link", { name: "moon quest" }).hover(),
  SearchBox: async (page) => {
    await page.getByRole("combobox").pressSequentially("moon");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
  },
  Skeleton: (page) => page.getByRole("checkbox", { name: "It has arrived" }).check(),
  Tabs: (page) => page.getByRole("tab", { name: "Reviews" }).click(),
  Toast: async (page) => {
    await press("Add to cart")(page);
    await press("Send a review")(page);
  },
};
