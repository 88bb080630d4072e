import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findBrowser, launchOptions } from "@latency-aficionados/browser";
import { type Browser, chromium } from "playwright-core";
import { Refusal } from "../refusal.ts";
import type { Leftovers } from "./leftovers.ts";

const closingMs = 5000;
const ways = `Any of these gives one:
  Playwright's own:  npx playwright install chromium-headless-shell
  Debian, Ubuntu:    sudo apt-get install chromium
  macOS:             brew install --cask google-chrome
  out of npm:        npm install --save-dev @sparticuz/chromium   (Linux x64)
  one you have:      BROWSER_PATH=<path> perf-budget …`;

/**
 * The browser of a run: one for all of it, so that both sides are measured by the same.
 * @param debuggingPort where others on this machine may drive it, too
 */
export async function startBrowser(
  leftovers: Leftovers,
  debuggingPort: number | null = null,
): Promise<{ browser: Browser; assertAlive: () => void }> {
  const cacheFolder = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "perf-budget");
  const found = await findBrowser({ cacheFolder }).catch((error: unknown) => {
    throw new Refusal((error as Error).message, ways);
  });
  const options = launchOptions(found);
  // Signals are ours to handle: the browser is closed with all that a run leaves behind.
  // Chromium 150 knows soft navigations, and keeps them behind a flag.
  const args = [...(options.args ?? []), "--enable-features=SoftNavigationHeuristics"];
  if (debuggingPort !== null) args.push(`--remote-debugging-port=${debuggingPort}`);
  const isHandledByUs = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ ...options, args, ...isHandledByUs }).catch((error: unknown) => {
    throw new Refusal(
      `${found.source}, ${found.executablePath}, does not start: ${(error as Error).message.split("\n", 1)[0]}`,
      ways,
    );
  });
  // One that is gone may never say that it closed.
  leftovers.add(async () => {
    const closed = new AbortController();
    await Promise.race([browser.close(), wait(closingMs, undefined, { signal: closed.signal }).catch(() => {})]);
    closed.abort();
  });
  return {
    browser,
    assertAlive: () => {
      if (!browser.isConnected())
        throw new Refusal(
          "The browser ended while it measured.",
          "It was killed, or ran out of memory: look at what the machine says of it (`dmesg | tail`), and run again.",
        );
    },
  };
}
