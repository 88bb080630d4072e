import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { findBrowser, type FindOptions } from "./find-browser.ts";
import type { FoundBrowser } from "./found-browser.ts";

/** What keeps a browser from calling home, and lets it run as root. */
const flags = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** How Playwright starts a browser that was found. */
export function launchOptions({ executablePath, env }: FoundBrowser): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  const given = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    executablePath,
    args: isRoot ? [...flags, "--no-sandbox"] : flags,
    env: { ...Object.fromEntries(given), ...env },
  };
}

/** Finds a browser and starts it. */
export async function launchBrowser(options?: FindOptions): Promise<Browser> {
  return chromium.launch(launchOptions(await findBrowser(options)));
}
