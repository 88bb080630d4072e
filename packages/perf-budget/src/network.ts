import type { Profile } from "./scenario.ts";

/**
 * Presets as Chromium's DevTools has them under these names (`PredefinedNetworkConditions` of Puppeteer). DevTools waits once for each
 * request and knows no handshakes, so its latency is 2.75 to 3.75 round trips, and its rate nine tenths of the line's.
 */
const presets = {
  none: null,
  "fast-4g": { latencyMs: 165, downKbps: 8100, upKbps: 1350 },
  "slow-4g": { latencyMs: 562.5, downKbps: 1440, upKbps: 675 },
} as const;

/** A profile's network in numbers; null where nothing stands between browser and site. */
export const networkOf = (network: Profile["network"]) => (typeof network === "string" ? presets[network] : network);

/** What DevTools is told to put between browser and site; null for nothing. */
export function networkConditions(network: Profile["network"]) {
  const chosen = networkOf(network);
  if (chosen === null) return null;
  const bytesPerSecond = (kbps: number) => (kbps * 1000) / 8;
  return {
    offline: false,
    latency: chosen.latencyMs,
    downloadThroughput: bytesPerSecond(chosen.downKbps),
    uploadThroughput: bytesPerSecond(chosen.upKbps),
  };
}
