import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { openExamples } from "../../play/open-examples.ts";

const world: { examples?: Awaited<ReturnType<typeof openExamples>> } = {};
beforeAll(async () => {
  world.examples = await openExamples();
});
afterAll(() => world.examples?.close());

function examples() {
  if (!world.examples) throw new Error("the examples are open while tests run");
  return world.examples;
}

/** An empty page that closes with its test; a phone unless told otherwise. */
export async function emptyPage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await examples().browser.newPage({ viewport: { width: 390, height: 844 }, ...options });
  onTestFinished(() => page.close());
  return page;
}

/** Where an example is to be found. */
export const addressOf = (name: string, theme: "light" | "dark" = "light") => examples().addressOf(name, theme);
