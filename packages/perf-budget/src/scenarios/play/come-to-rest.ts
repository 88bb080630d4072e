import type { Page } from "playwright-core";
import { Refusal } from "../../refusal.ts";
import type { InFlight } from "./in-flight.ts";

/** Nothing may happen for so long: longer than a frame, short enough to be waited for after each step. */
const quietAfterInputMs = 150;
/** A page that has just been opened may still wait for a timer before it shows all that it has. */
const quietAfterOpeningMs = 500;
const patienceMs = 15_000;

/** Waits until the page has nothing left to do: no request under way, no change of the document, no long task. */
export async function comeToRest(page: Page, inFlight: InFlight, isOpened = true): Promise<void> {
  const quietMs = isOpened ? quietAfterOpeningMs : quietAfterInputMs;
  const until = performance.now() + patienceMs;
  let stirred = "";
  while (performance.now() < until) {
    stirred = await page
      .evaluate(waitForQuiet, { quietMs, patienceMs: Math.max(0, until - performance.now()) })
      // Another document may have taken the page's place while we waited.
      .catch((error: unknown) => String(error));
    const isQuiet = inFlight.urls().length === 0 && performance.now() - inFlight.lastChangeMs() > quietAfterInputMs / 2;
    if (stirred === "" && isQuiet) return;
    if (inFlight.urls().length > 0) stirred = `still open: ${inFlight.urls().slice(0, 3).join(", ")}`;
    if (page.isClosed()) throw new Error("the page was closed");
  }
  throw new Refusal(
    `${page.url()} did not come to rest within ${patienceMs / 1000} s (${stirred || "it asks for something again and again"}).`,
    "A page that always does something cannot be measured step by step: switch off what polls or moves by a timer, for instance by a query in the scenario's visit.",
  );
}

/** Runs in the page. Empty once it was quiet for so long; otherwise what stirred last when patience ended. */
function waitForQuiet({
  quietMs: quiet,
  patienceMs: patience,
}: {
  quietMs: number;
  patienceMs: number;
}): Promise<string> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let what = "";
    const stir = (name: string) => () => {
      last = performance.now();
      what = name;
    };
    const changes = new MutationObserver(stir("the document keeps changing"));
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const tasks = new PerformanceObserver(stir("the main thread is busy"));
    tasks.observe({ type: "longtask" });
    const end = (result: string) => {
      changes.disconnect();
      tasks.disconnect();
      resolve(result);
    };
    const look = () => {
      const now = performance.now();
      if (now - start > patience) end(what || "the main thread is never idle");
      else if (now - last >= quiet && document.readyState === "complete") end("");
      else setTimeout(lookWhenIdle, Math.max(10, quiet - (now - last)));
    };
    const lookWhenIdle = () => requestIdleCallback(look, { timeout: 1000 });
    setTimeout(lookWhenIdle, quiet);
  });
}
