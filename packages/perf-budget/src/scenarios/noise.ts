import { availableParallelism, cpus } from "node:os";
import type { Browser } from "playwright-core";

/** How much a machine wavers when nothing changes. */
export interface Noise {
  /** Spread of the time that the same work takes, as a share of it: between its quartiles. */
  spread: number;
}

const turns = 25;

/** Does the same work again and again in an empty page, before anything is measured. */
export async function measureNoise(browser: Browser): Promise<Noise> {
  const page = await browser.newPage();
  try {
    const times = await page.evaluate(async (count) => {
      const found: number[] = [];
      for (let turn = -3; turn < count; turn++) {
        const start = performance.now();
        let sum = 0;
        for (let at = 0; at < 2e6; at++) sum += Math.sqrt(at) % 7;
        if (turn >= 0 && sum > 0) found.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return found;
    }, turns);
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
    return { spread: (at(0.75) - at(0.25)) / at(0.5) };
  } finally {
    await page.context().close();
  }
}

/** What a run was made on, for whoever compares two of them. */
export const machineWords = (browser: Browser, { spread }: Noise): string =>
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, Chromium ${browser.version()}, the same work varied by ${(100 * spread).toFixed(1)} %`;
