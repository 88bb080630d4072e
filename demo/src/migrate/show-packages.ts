import { demo as overTheCorpus } from "@latency-aficionados/corpus";
import type { Screen } from "../screen.ts";

/** Migrates published packages in front of somebody, and runs them before and after if there is time. Resolves with whether every promise was kept. */
export async function showPackages(screen: Screen, isPlayed: boolean): Promise<boolean> {
  const isKept = await overTheCorpus(screen, { isPlayed });
  if (!isPlayed) screen.line("\n  Run on React 16 and 19, scene by scene: pnpm demo --corpus");
  return isKept;
}
