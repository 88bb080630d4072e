import { networkOf } from "../../network.ts";
import type { Profile } from "../../scenario.ts";

/** Lighthouse's words for a profile: what it does to a page is what the profile says, and nothing is simulated afterwards. */
export function settingsFor({ isMobile, viewport, cpuSlowdown, network }: Profile) {
  const { latencyMs, downKbps, upKbps } = networkOf(network) ?? { latencyMs: 0, downKbps: 0, upKbps: 0 };
  // A kilobit has 1024 bits there.
  const [down, up] = [downKbps / 1.024, upKbps / 1.024];
  return {
    formFactor: isMobile ? "mobile" : "desktop",
    screenEmulation: { mobile: isMobile, ...viewport, deviceScaleFactor: isMobile ? 2 : 1, disabled: false },
    throttlingMethod: "devtools",
    throttling: {
      rttMs: latencyMs,
      throughputKbps: down,
      requestLatencyMs: latencyMs,
      downloadThroughputKbps: down,
      uploadThroughputKbps: up,
      cpuSlowdownMultiplier: cpuSlowdown,
    },
  };
}
