import { resolve } from "node:path";
import type { AccountStyle } from "./crew/account.ts";
import { createdFiles } from "./crew/created-files.ts";
import { type Tick, refuseWhenStopped } from "./crew/crew.ts";
import { findingWords } from "./findings.ts";
import { openIndexCache } from "./crew/index-cache.ts";
import { isManifest, neededPackages } from "./crew/needs.ts";
import { openCrew } from "./crew/open-crew.ts";
import { findReactVersion } from "./settings/react-version.ts";
import { listTree } from "./read/read.ts";
import { refuseUnsafe } from "./settings/refuse-unsafe.ts";
import type { Report } from "./report/report.ts";
import { selectTransforms } from "./settings/select.ts";
import { type Settings, readSettings } from "./settings/settings.ts";
import { settleLinks } from "./crew/settle-links.ts";
import { sourcesOf } from "./crew/sources-of.ts";
import { discardStage, openStage, stageWriter, tellChange } from "./write/stage.ts";
import { startClock, sumUp } from "./crew/sum-up.ts";
import { loadTeamTransforms } from "./rewrite/team-transforms.ts";
import type { Transform } from "./transform.ts";
import { commit, commitTree } from "./write/write.ts";

/** What to migrate, and how. `paths` is all that has to be said. */
export interface MigrateOptions extends Partial<Omit<Settings, "paths">> {
  /** Files, folders and globs. */
  paths: string[];
  /** Transforms to choose from; the catalogue by default. With it, all work is done in this thread. */
  transforms?: readonly Transform[];
  /** Called as files are done, for a progress bar. */
  onProgress?: Tick;
  /** Called with every file that would change, before anything is written; a created file has an empty text before. */
  onChange?: (path: string, before: string, after: string) => void;
  /** Stops the run at the next pause, with nothing written. Too late once the first file is in its place. */
  signal?: AbortSignal;
}

/**
 * Migrates a tree: list → index → plan → rewrite and verify each file → settle what is linked → write. Resolves with the
 * report of all that was changed, left and ignored. Rejects with a `Refusal`, and nothing written, where it cannot start
 * or cannot write.
 */
export async function migrate(request: MigrateOptions): Promise<Report> {
  const { transforms, onProgress: _, onChange, signal, ...given } = request;
  const clock = startClock();
  const settings = readSettings(given);
  const out = settings.out === null ? null : resolve(settings.out);
  const tree = listTree(settings.paths, out);
  const react = findReactVersion(tree.root, tree.files);
  const options = { ...settings, from: settings.from ?? react.declared?.version ?? "16" };
  const active = selectTransforms(options, transforms);
  const team = await loadTeamTransforms(settings);
  const sources = sourcesOf(tree, active, team);
  const isWritten = !settings.dryRun;
  if (isWritten) refuseUnsafe(tree, sources, out, settings.force);

  const positions = isWritten ? "after" : "before";
  const style: AccountStyle = { root: tree.root, positions, words: findingWords(active) };
  const stage = isWritten || onChange ? openStage(isWritten ? (out ?? tree.root) : null) : null;
  const job = { root: tree.root, options, positions, sources, stage } as const;
  const crew = openCrew(job, active, { team, request, settings });
  try {
    const cache = openIndexCache(tree.root, active, settings.cache && !transforms && team.before.length === 0);
    const indexed = await crew.index(sources, cache.hashes);
    await crew.plan(cache.complete(indexed));
    // Whoever rewrites has the facts by now; of a large tree they are too much to hold twice.
    for (const each of indexed) each.index = null;
    const wanted = indexed.filter((each) => each.isWanted && !each.crash).map((each) => each.path);
    const [manifests, others] = [wanted.filter(isManifest), wanted.filter((path) => !isManifest(path))];
    const accounts = new Map((await crew.rewrite(others, new Set())).map((each) => [each.path, each]));
    for (const { crash } of indexed) if (crash) accounts.set(crash.path, crash);
    await settleLinks(accounts, style, (paths, blocked) => crew.rewrite(paths, blocked));
    await crew.learn(neededPackages(accounts.values(), tree.files));
    for (const each of await crew.rewrite(manifests, new Set())) accounts.set(each.path, each);

    const created = createdFiles(accounts.values());
    const put = stage === null ? null : stageWriter(stage, "created");
    const staged = [
      ...[...accounts.values()].flatMap((each) => each.staged ?? []),
      ...(put ? [...created].map(([path, text]) => put(path, text, null)) : []),
    ];
    if (onChange) for (const each of staged) tellChange(each, onChange);
    refuseWhenStopped(signal);
    if (stage && isWritten && out) await commitTree(stage, tree.root, tree.files, staged, out);
    else if (stage && isWritten) await commit(staged);
    const report = sumUp({ tree, react, options, style, indexed, accounts, created: [...created.keys()], clock });
    return { ...report, written: isWritten, out };
  } finally {
    await crew.close();
    if (stage) discardStage(stage);
  }
}
