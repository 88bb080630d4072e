import type { Locator, Page } from "playwright-core";
import { Refusal } from "../../refusal.ts";
import type { Actor } from "../../scenario.ts";

const patienceMs = 15_000;
const loginLike = /(^|[/.])(log-?in|sign-?in|auth|sso|session\/new)([/.?]|$)/i;

/** Acts on a page with the browser's own input, and as little script of ours in the page as can be. */
export function createActor(page: Page, siteUrl: string): Actor {
  const find = (selector: string): Locator => page.locator(selector).first();
  const see = async (selector: string): Promise<Locator> => {
    const found = find(selector);
    await found.waitFor({ state: "visible", timeout: patienceMs });
    await found.scrollIntoViewIfNeeded({ timeout: patienceMs });
    return found;
  };
  const click = async (selector: string) => {
    const box = await (await see(selector)).boundingBox();
    if (!box) throw new Error(`${selector} is nowhere on the page`);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await nextFrame(page);
  };
  return {
    click,
    visit: async (path) => {
      const wanted = new URL(path, `${siteUrl}/`);
      const answer = await page.goto(wanted.href, { waitUntil: "load", timeout: 2 * patienceMs });
      assertAnswered(path, answer?.status() ?? 200);
      assertNotSentToLogin(wanted, page.url());
    },
    type: async (selector, text) => {
      const field = await see(selector);
      if (!(await field.evaluate((element) => element === document.activeElement))) await click(selector);
      for (const letter of text) {
        await page.keyboard.press(letter === " " ? "Space" : letter);
        await nextFrame(page);
      }
    },
    scroll: async (pixels) => {
      await page.mouse.wheel(0, pixels);
      await nextFrame(page);
    },
    waitFor: async (selector) => {
      await see(selector);
    },
  };
}

/** Waits until what the input brought about was drawn: a person does not act again before seeing it, and figures would depend on luck. */
async function nextFrame(page: Page): Promise<void> {
  await page
    .evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    // The input may have opened another page.
    .catch(() => page.waitForLoadState("domcontentloaded"));
}

function assertAnswered(path: string, status: number): void {
  if (status >= 400)
    throw new Refusal(
      `${path} answers with ${status}.`,
      "Visit a path that exists, or look at what the site says of it.",
    );
}

function assertNotSentToLogin(wanted: URL, arrived: string): void {
  const at = new URL(arrived);
  if (at.pathname === wanted.pathname || loginLike.test(wanted.pathname) || !loginLike.test(at.pathname)) return;
  throw new Refusal(
    `${wanted.pathname} led to ${at.pathname}: whoever visits has to be signed in.`,
    "Keep somebody's session in a file, and name it in the profile as storageState: npx playwright open --save-storage=visitor.json <site>",
  );
}
