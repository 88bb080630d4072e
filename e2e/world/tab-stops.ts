import type { Locator, Page } from "@playwright/test";

/** Where the Tab key led. */
export interface TabStop {
  /** What it is, in short. */
  what: string;
  left: number;
  /** Both from the top of the page. */
  top: number;
  bottom: number;
  /** Whether something around it shows that it has focus. */
  hasRing: boolean;
  /** Whether it is in view, and under nothing else. */
  isInSight: boolean;
}

/** The stops of the Tab key from where focus is to the end of the page, or the first of many. */
export async function walkByTab(page: Page, most: number): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Presses Tab until something has focus, as somebody does who cannot point. */
export async function tabTo(page: Page, target: Locator, { key = "Tab", most = 120 } = {}): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < most; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${most} times ${key} did not lead to ${target}.`);
}

/** In the page; null where nothing has focus, which is behind the last stop. */
function describeFocus(): TabStop | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const { left, top, bottom } = element.getBoundingClientRect();
  // Some wear it on what lies over the whole of a card, or around several parts of one field.
  const around = [getComputedStyle(element), getComputedStyle(element, "::after")];
  if (element.parentElement) around.push(getComputedStyle(element.parentElement));
  const hasRing = around.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
  );
  const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return {
    what: `${element.tagName.toLowerCase()} ${element.id} ${name.trim().slice(0, 40)}`,
    left,
    top: top + scrollY,
    bottom: bottom + scrollY,
    hasRing,
    isInSight: isInSight(element),
  };

  /** The middle of what the window shows of it is itself. A link of two lines has a middle where it is not. */
  function isInSight(of: Element): boolean {
    const [box] = of.getClientRects();
    if (!box) return false;
    // Under no pointer is no place to look for it: a button at the end of its way.
    if (getComputedStyle(of).pointerEvents === "none") return box.right > 0 && box.left < innerWidth;
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const there = document.elementFromPoint(x, y);
    return there !== null && (of.contains(there) || there.contains(of));
  }
}
