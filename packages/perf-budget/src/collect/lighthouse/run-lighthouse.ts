import { createServer } from "node:net";
import { once } from "node:events";
import { homedir } from "node:os";
import { join } from "node:path";
import { findBrowser, launchOptions } from "@latency-aficionados/browser";
import { chromium } from "playwright-core";
import type { Profile } from "../../scenario.ts";
import { type LighthouseResult, readResult } from "./result.ts";

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

/** Lighthouse's own words for a profile. Networks are those that it calls by these names. */
function settingsFor({ isMobile, viewport, cpuSlowdown, network }: Profile) {
  const speeds = { none: [0, 0, 0], "fast-4g": [60, 9000, 9000], "slow-4g": [150, 1638, 750] } as const;
  const [rttMs, down, up] =
    typeof network === "string" ? speeds[network] : [network.latencyMs, network.downKbps, network.upKbps];
  return {
    formFactor: isMobile ? "mobile" : "desktop",
    screenEmulation: { mobile: isMobile, ...viewport, deviceScaleFactor: isMobile ? 2 : 1, disabled: false },
    throttlingMethod: "devtools",
    throttling: {
      rttMs,
      throughputKbps: down,
      requestLatencyMs: rttMs,
      downloadThroughputKbps: down,
      uploadThroughputKbps: up,
      cpuSlowdownMultiplier: cpuSlowdown,
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
