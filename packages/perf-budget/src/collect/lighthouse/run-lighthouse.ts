import { createServer } from "node:net";
import { once } from "node:events";
import { homedir } from "node:os";
import { join } from "node:path";
import { findBrowser, launchOptions } from "@latency-aficionados/browser";
import { chromium } from "playwright-core";
import type { Profile } from "../../scenario.ts";
import { type LighthouseResult, readResult } from "./result.ts";
import { settingsFor } from "./settings.ts";

type Lighthouse = (url: string, flags: object, config: object) => Promise<{ lhr: unknown } | undefined>;

/**
 * Loads an address as Lighthouse does, in a browser of its own, and gives its result. What is simulated is the profile's, so that it is
 * one visitor whom all figures are about.
 * @param cookie who visits: a `Cookie` header, or empty
 */
export async function runLighthouse(url: string, profile: Profile, cookie: string): Promise<LighthouseResult> {
  const { default: lighthouse } = (await import("lighthouse")) as unknown as { default: Lighthouse };
  const cacheFolder = join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "perf-budget");
  const options = launchOptions(await findBrowser({ cacheFolder }));
  const port = await freePort();
  const isHandledByUs = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({
    ...options,
    ...isHandledByUs,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const flags = { port, logLevel: "silent", output: "json", ...(cookie && { extraHeaders: { Cookie: cookie } }) };
    const ran = await lighthouse(url, flags, { extends: "lighthouse:default", settings: settingsFor(profile) });
    return readResult(ran?.lhr);
  } finally {
    await browser.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
