import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** Somewhere a browser may be. */
export interface Place {
  /** In words, for who wants to know which one was taken, or why none. */
  source: string;
  path: string;
}

const commands = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chromium-headless-shell"];
const applications: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** Where to look, in order: what the user names, what Playwright downloaded, what the machine has. */
export function places(env: Readonly<Record<string, string | undefined>>): Place[] {
  const named = env["BROWSER_PATH"];
  const onPath = (env["PATH"] ?? "")
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [
    ...(named ? [{ source: "BROWSER_PATH", path: named }] : []),
    { source: "Playwright's own", path: playwrightsOwn() },
    ...[...onPath, ...(applications[process.platform] ?? [])].map((path) => ({ source: "this machine", path })),
  ].filter(({ source, path }) => source === "BROWSER_PATH" || existsSync(path));
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}
