import type { Profile } from "../../scenario.ts";

/** Presets by name, as Chromium's own tools know them: round trip and rates of one connection. */
const presets = {
  none: null,
  "fast-4g": { latencyMs: 60, downKbps: 9000, upKbps: 1500 },
  "slow-4g": { latencyMs: 150, downKbps: 1600, upKbps: 750 },
} as const;

/** What DevTools is told to put between browser and site; null for nothing. */
export function networkConditions(network: Profile["network"]) {
  const chosen = typeof network === "string" ? presets[network] : network;
  if (chosen === null) return null;
  const bytesPerSecond = (kbps: number) => (kbps * 1000) / 8;
  return {
    offline: false,
    latency: chosen.latencyMs,
    downloadThroughput: bytesPerSecond(chosen.downKbps),
    uploadThroughput: bytesPerSecond(chosen.upKbps),
  };
}
