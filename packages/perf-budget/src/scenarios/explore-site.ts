import type { Browser, Page } from "playwright-core";
import type { Build } from "../collector.ts";
import type { FoundPage } from "../found-page.ts";
import { Refusal } from "../refusal.ts";
import type { Scene } from "../scenario.ts";
import { comeToRest } from "./play/come-to-rest.ts";
import { openVisit } from "./play/open-visit.ts";

/** Enough to find what kinds of pages there are. */
const mostPages = 12;

/** Follows links from the home page, nearest first, and tells what is on each page. What answers with an error is left out. */
export async function exploreSite(
  browser: Browser,
  build: Build,
  profile: Scene["profile"],
  signal: AbortSignal,
): Promise<FoundPage[]> {
  const scene = { scenario: "explore", profileName: "default", profile, steps: [] };
  const found: FoundPage[] = [];
  const waiting = ["/"];
  const known = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined && found.length < mostPages; path = waiting.shift()) {
    signal.throwIfAborted();
    const { visit, inFlight, close } = await openVisit(browser, build, scene);
    try {
      const answer = await visit.page.goto(`${build.url}${path}`, { waitUntil: "load", timeout: 30_000 });
      if ((answer?.status() ?? 200) >= 400) continue;
      // A page that never rests can be looked at; measuring it is refused later, with what to do.
      await comeToRest(visit.page, inFlight).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
      const page = await lookAt(visit.page, path);
      found.push(page);
      for (const link of page.links) if (!known.has(link) && known.add(link)) waiting.push(link);
    } finally {
      await close();
    }
  }
  return found;
}

const lookAt = async (page: Page, path: string): Promise<FoundPage> => ({ path, ...(await page.evaluate(lookInPage)) });

/** Runs in the page. */
function lookInPage(): Omit<FoundPage, "path"> {
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
  };
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
    .filter((link) => link.origin === location.origin && link.target !== "_blank" && !link.hasAttribute("download"))
    .map((link) => link.pathname)
    .filter((path) => !/\.\w{2,5}$|\/(log-?out|sign-?out|api)(\/|$)/i.test(path));
  const selectorOf = (element: Element): string | null => {
    const tag = element.localName;
    const candidates = [
      element.id && `#${CSS.escape(element.id)}`,
      ...["data-testid", "name", "aria-label", "placeholder"].map((name) => {
        const value = element.getAttribute(name);
        return value && `${tag}[${name}=${JSON.stringify(value)}]`;
      }),
      ...[...element.classList].map((name) => `${tag}.${CSS.escape(name)}`),
      tag,
    ];
    const isOwn = (selector: string) => document.querySelectorAll(selector)[0] === element;
    const found = candidates.find((selector) => Boolean(selector) && isOwn(selector as string));
    if (found) return found;
    // No selector of the style sheets' kind; the browser's driver knows words, too.
    const text = element.textContent.trim();
    return text !== "" && text.length < 40 ? `${tag}:text-is(${JSON.stringify(text)})` : null;
  };
  const first = (selector: string, isFine: (element: Element) => boolean): string | null => {
    const element = [...document.querySelectorAll(selector)].find((each) => isSeen(each) && isFine(each));
    return element ? selectorOf(element) : null;
  };
  const harmful = /delete|remove|buy|pay|order|checkout|log ?out|sign ?out|submit|send|subscribe|accept/i;
  const words = (element: Element) => `${element.textContent} ${element.getAttribute("aria-label") ?? ""}`;
  return {
    links: [...new Set(links)],
    field: first(
      "input[type=search], input[type=text], input:not([type])",
      (each) => !(each as HTMLInputElement).readOnly,
    ),
    button: first(
      "button",
      (each) => !(each as HTMLButtonElement).disabled && !each.closest("form") && !harmful.test(words(each)),
    ),
  };
}
