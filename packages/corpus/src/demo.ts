import { runScenes, type SceneReport } from "./scenes/run-scenes.ts";
import { scenePackages } from "./scenes/scene-packages.ts";
import { sceneOffences, sceneTable } from "./scenes/scene-table.ts";
import { corpusSources } from "./sources.ts";
import { survey, type Survey } from "./survey.ts";
import { commonFindings, offences, promises, surveyTable } from "./table.ts";

/** Where the demo writes: lines, and a status line that later text replaces (nothing when it is no terminal). */
export interface Screen {
  line(text: string): void;
  status(text: string): void;
}

/**
 * Migrates the whole corpus and prints what came of it. Resolves with whether every promise was kept.
 *
 * @param options.isPlayed whether the packages are run as well, before and after
 */
export async function demo(screen: Screen, { isPlayed = true } = {}): Promise<boolean> {
  const sources = corpusSources();
  screen.line(`migrate, React 16 → 19, over ${sources.length} published packages:\n`);
  const surveys: Survey[] = [];
  for (const source of sources) {
    const title = `${source.name}@${source.version} (${source.licence}, ${source.files.length} source files)`;
    screen.status(title);
    const onProgress = (done: number, total: number, phase: string) => {
      if (done % 20 === 0) screen.status(`${title}: ${phase} ${done}/${total}`);
    };
    const one = await survey(source, { onProgress });
    surveys.push(one);
    screen.line(
      `  ${title}: ${one.report.files.changed} files changed in ${(one.report.timing.wallMs / 1000).toFixed(1)} s`,
    );
  }
  screen.line(`\n${surveyTable(surveys)}\n`);
  screen.line(`Most common findings:\n${commonFindings(surveys, 15)}\n`);
  const broken = offences(surveys);
  for (const each of broken.slice(0, 50)) screen.line(each);
  if (broken.length > 50) screen.line(`… and ${broken.length - 50} more`);
  screen.line(
    promises
      .map(({ key, words }) => `${surveys.reduce((total, { zeros }) => total + zeros[key].length, 0)} ${words}`)
      .join("\n"),
  );
  const played = isPlayed ? await playScenes(screen) : [];
  return broken.length === 0 && played.every((each) => sceneOffences(each).length === 0);
}

async function playScenes(screen: Screen): Promise<SceneReport[]> {
  screen.line("\nThe same source, run: each scene on React 16 as published, and on React 19 as migrated.\n");
  const sources = new Map(corpusSources().map((each) => [each.name, each]));
  const reports: SceneReport[] = [];
  for (const each of scenePackages) {
    const source = sources.get(each.name);
    if (!source) throw new Error(`${each.name} has scenes and is not in the corpus`);
    screen.status(`${each.name}: playing its scenes`);
    reports.push(await runScenes(source, each));
  }
  screen.line(`${sceneTable(reports)}\n`);
  for (const each of reports.flatMap(sceneOffences)) screen.line(each);
  return reports;
}
