import type { Browser } from "playwright-core";
import { Refusal } from "../refusal.ts";
import type { Scene } from "../scenario.ts";
import type { Started } from "./builds/start-site.ts";
import { visitPair } from "./visit-pair.ts";

/** One visit of each scene and side that does not count: caches fill, code is compiled, and what cannot be played is told at once. */
export async function warmUp(
  browser: Browser,
  sites: readonly Started[],
  { scenes, say }: { scenes: readonly Scene[]; say: (line: string) => void },
  checkAll: () => void,
) {
  for (const scene of scenes)
    for (const site of sites) {
      checkAll();
      say(`Warming up: ${scene.scenario} · ${scene.profileName}, ${site.build.side}`);
      const { failures } = await visitPair({
        browser,
        sites: [site],
        scene,
        groups: [[]],
        wanted: [],
        pair: 0,
        checkAll,
      });
      const failure = failures.get(site);
      if (failure)
        throw new Refusal(
          `Scenario ${scene.scenario} cannot be played on ${site.build.side} (${site.build.name}): ${failure}.`,
          "Correct the step, or the site.",
        );
    }
}
