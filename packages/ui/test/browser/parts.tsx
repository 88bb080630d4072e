import { join } from "node:path";
import { build } from "esbuild";
import { renderToString } from "react-dom/server";
import { beforeAll, expect, it } from "vitest";
import { Carousel, FilterPanel } from "../../src/index.ts";
import { filterWords } from "../../src/testing/filter-words.ts";
import { addressOf, emptyPage } from "./world.ts";

const sheet: { css?: string } = {};
beforeAll(async () => {
  const styles = join(import.meta.dirname, "../../src/styles.css");
  const { outputFiles } = await build({ entryPoints: [styles], bundle: true, write: false });
  sheet.css = outputFiles[0]?.text ?? "";
});

async function pageOf(name: string, width = 390) {
  const page = await emptyPage({ viewport: { width, height: 844 } });
  await page.goto(addressOf(name));
  await page.getByRole("heading", { level: 1, name }).waitFor();
  return page;
}

/** What a server sends, on a phone where scripts are off. */
async function pageWithoutScripts(markup: string) {
  const page = await emptyPage({ javaScriptEnabled: false });
  await page.setContent(`<!doctype html><style>${sheet.css}</style>${markup}`);
  return page;
}

it("keeps filters behind a button on a phone, and beside the results on a desk", async () => {
  const phone = await pageOf("FilterPanel");
  const platforms = phone.getByRole("group", { name: "Platforms" });
  expect(await platforms.isVisible()).toBe(false);
  await phone.getByRole("button", { name: "Show filters" }).click();
  expect(await platforms.isVisible()).toBe(true);
  const desk = await pageOf("FilterPanel", 1280);
  expect(await desk.getByRole("group", { name: "Platforms" }).isVisible()).toBe(true);
  expect(await desk.getByRole("button", { name: "Show filters" }).isVisible()).toBe(false);
});

it("has open filters and a button for all of them where there are no scripts", async () => {
  const page = await pageWithoutScripts(
    renderToString(
      <FilterPanel
        label="Filters"
        facets={[{ name: "platform", label: "Platforms", values: [{ value: "snes", label: "Super NES", count: 3 }] }]}
        value={{ chosen: {} }}
        onChange={() => {}}
        words={filterWords}
        form={{ action: "/search", kept: {}, minName: "min", maxName: "max" }}
      />,
    ),
  );
  expect(await page.getByRole("checkbox", { name: "Super NES 3" }).isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Apply filters" }).isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Show filters" }).isVisible()).toBe(false);
});

it("scrolls a row sideways by its buttons, which go away at the ends", async () => {
  const page = await pageOf("Carousel");
  const [back, on] = ["Scroll back: Just in", "Scroll on: Just in"].map((name) => page.getByRole("button", { name }));
  const track = page.getByRole("list", { name: "Just in" });
  const scrolledPx = () => track.evaluate((element) => element.scrollLeft);
  if (!back || !on) throw new Error("two names, two buttons");
  await on.waitFor();
  expect(await back.isDisabled()).toBe(true);
  await on.click();
  await expect.poll(scrolledPx).toBeGreaterThan(250);
  await expect.poll(() => back.isDisabled()).toBe(false);
  await back.click();
  await expect.poll(scrolledPx).toBe(0);
  await track.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: "instant" }));
  await expect.poll(() => on.isDisabled()).toBe(true);
});

it("has no buttons where a row fits", async () => {
  const page = await pageOf("Carousel", 1280);
  await page.getByRole("button", { name: "Scroll on: Just in" }).waitFor();
  expect(await page.getByRole("button", { name: /Looked at last/ }).count()).toBe(0);
});

it("is a row that scrolls where there are no scripts", async () => {
  const page = await pageWithoutScripts(
    renderToString(
      <Carousel
        label="Just in"
        items={["one", "two", "three", "four"]}
        itemKey={(name) => name}
        renderItem={(name) => <a href={`/${name}`}>{name}</a>}
        backLabel="Scroll back"
        onLabel="Scroll on"
      />,
    ),
  );
  const last = page.getByRole("link", { name: "four" });
  await last.scrollIntoViewIfNeeded();
  expect((await last.boundingBox())?.x).toBeLessThan(390);
});

it("fills as many stars as were chosen, by keys too", async () => {
  const page = await pageOf("RatingInput");
  const group = page.getByRole("group", { name: "Stars" });
  await group.getByRole("radio", { name: "1 star" }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await group.getByRole("radio", { name: "3 stars" }).isChecked()).toBe(true);
  const colors = await group
    .locator(".ui-stars__star")
    .evaluateAll((stars) => stars.map((star) => getComputedStyle(star, "::before").backgroundColor));
  expect(new Set(colors.slice(0, 3)).size).toBe(1);
  expect(new Set(colors.slice(3)).size).toBe(1);
  expect(colors[2]).not.toBe(colors[3]);
});

it("keeps a message while a pointer rests on it", async () => {
  const page = await pageOf("Toast");
  await page.clock.install();
  await page.getByRole("button", { name: "Add to cart" }).click();
  const message = page.getByRole("status").getByText("is in the cart");
  await message.hover();
  await page.clock.runFor(20_000);
  expect(await message.isVisible()).toBe(true);
  await page.mouse.move(10, 10);
  await page.clock.runFor(6000);
  expect(await message.count()).toBe(0);
});
