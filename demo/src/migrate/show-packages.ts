import { corpusSources, demo as overTheCorpus, survey } from "@latency-aficionados/corpus";
import type { Screen } from "../screen.ts";

/** The one package that stands for all where there is little time. */
const example = "reactstrap";

/** Migrates published packages in front of somebody: all of them and their scenes, or one. Resolves with whether every promise was kept. */
export async function showPackages(screen: Screen, areAllWanted: boolean): Promise<boolean> {
  if (areAllWanted) return overTheCorpus(screen);
  const source = corpusSources().find(({ name }) => name === example);
  if (!source) throw new Error(`${example} is not in the corpus`);
  const { report, zeros } = await survey(source, {
    onProgress: (done, total, phase) => screen.status(`${source.name}: ${phase} ${done}/${total}`),
  });
  const seconds = (report.timing.wallMs / 1000).toFixed(1);
  screen.line(
    `  ${source.name}@${source.version}: ${report.files.changed} of ${report.files.read} files changed in ${seconds} s`,
  );
  const broken = Object.values(zeros).flat().length;
  screen.line(`  ${broken} promises broken (parses, names, comments, crashes, second run, bytes that need no change)`);
  screen.line("  All seven packages, run on React 16 and 19: pnpm demo --corpus");
  return broken === 0;
}
