import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import type { Build, Visit } from "../../collector.ts";
import { networkConditions } from "../../network.ts";
import { Refusal } from "../../refusal.ts";
import type { Scene } from "../../scenario.ts";
import { type InFlight, watchInFlight } from "./in-flight.ts";

/** A visit that can begin, and how to end it. */
export interface OpenVisit {
  visit: Visit;
  inFlight: InFlight;
  close: () => Promise<void>;
}

/** Opens a page for somebody who was never here before: nothing kept, nothing cached, slowed down as the profile says. */
export async function openVisit(
  browser: Browser,
  build: Build,
  { scenario, profileName, profile }: Scene,
  isSlowedDown = true,
): Promise<OpenVisit> {
  const { storageState, viewport, isMobile, cpuSlowdown, network } = profile;
  if (storageState !== undefined && !existsSync(storageState))
    throw new Refusal(
      `Profile ${profileName} names ${storageState}, which does not exist.`,
      `Keep a session in it: npx playwright open --save-storage=${storageState} ${build.url}`,
    );
  const context = await browser.newContext({
    viewport,
    isMobile,
    hasTouch: isMobile,
    deviceScaleFactor: 1,
    ...(storageState === undefined ? {} : { storageState }),
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await Promise.all([cdp.send("Network.enable"), cdp.send("Page.enable")]);
  const inFlight = watchInFlight(cdp);
  const conditions = networkConditions(network);
  if (conditions) await cdp.send("Network.emulateNetworkConditions", conditions);
  if (isSlowedDown && cpuSlowdown > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  return {
    visit: { page, cdp, build, scenario, profile: profileName, cpuSlowdown },
    inFlight,
    close: () => context.close(),
  };
}
