import { type Options, optionsSchema } from "./options.ts";
import { findingWords } from "./findings.ts";
import { openPrefilter } from "./prefilter.ts";
import { type FileIndex, SourceCache, indexFile } from "./project/index-tree.ts";
import { type Project, openProject } from "./project/project.ts";
import { fileResolver } from "./project/resolve.ts";
import { listTree, readText } from "./read.ts";
import type { Report } from "./report/report.ts";
import { type Rewritten, rewrite } from "./rewrite.ts";
import { rewriteText } from "./rewrite-text.ts";
import { Ledger } from "./ledger.ts";
import { selectTransforms } from "./select.ts";
import type { Transform } from "./transform.ts";
import { openStage } from "./write.ts";

/** What to migrate, and how. */
export interface MigrateOptions extends Partial<Options> {
  /** Files and folders. */
  paths: string[];
  /** Change nothing on disk. */
  dryRun?: boolean;
  /** Write changed files below this folder and leave the source alone. */
  out?: string | null;
  /** Transforms to choose from; the catalogue by default. */
  transforms?: readonly Transform[];
  /** Called as files are done, for a progress bar. */
  onProgress?: (done: number, total: number, phase: "index" | "rewrite") => void;
  /** Called with every file that would change, before anything is written. */
  onChange?: (path: string, before: string, after: string) => void;
}

/** Trees of up to this much text are parsed once; larger ones twice, so that memory stays bounded. */
const cachedCharacters = 5_000_000;

/**
 * Migrates a tree: read → index → prefilter → parse → transform → verify → write. Resolves with the report of all that was
 * changed, left and ignored. Rejects, with nothing written, on a path that does not exist or an unknown transform.
 */
export async function migrate({
  paths,
  dryRun = false,
  out = null,
  transforms,
  onProgress,
  onChange,
  ...given
}: MigrateOptions): Promise<Report> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const options = optionsSchema.parse(given);
  const active = selectTransforms(options, transforms);
  const prefilter = openPrefilter(active);
  const tree = listTree(paths, (path) => prefilter.text(path).length > 0);
  const ledger = new Ledger(tree.root, dryRun ? "before" : "after", findingWords(active));
  const cache = new SourceCache(cachedCharacters);
  const counts = { read: tree.files.length, parsed: 0, changed: 0, created: 0, failed: 0 };

  const indexes = new Map<string, FileIndex>();
  for (const [done, path] of tree.files.entries()) {
    onProgress?.(done, tree.files.length, "index");
    const file = readText(path);
    if (!file.ok || !prefilter.matters(file.text)) continue;
    const wanted = prefilter.code(path, file.text);
    const indexed = indexFile(path, file.text, wanted);
    counts.parsed += 1;
    if ("problem" in indexed) continue;
    indexes.set(path, indexed.index);
    if (wanted.length > 0) cache.keep(path, indexed.source);
  }
  const known = new Set(tree.files);
  const project = openProject(
    tree.root,
    new Map([...indexes].map(([path, index]) => [path, index.module])),
    fileResolver(known),
  );
  const plans = planAll(active, indexes, project, options);

  const stage = openStage(tree.root, out);
  const results = new Map<string, { links: string[] }>();
  const blocked = new Set<string>();
  const created = new Map<string, string>();
  const rewritten: { result: Rewritten; before: string; bom: boolean }[] = [];
  for (const [done, path] of tree.files.entries()) {
    onProgress?.(done, tree.files.length, "rewrite");
    const file = readText(path);
    if (!file.ok) {
      ledger.unreadable(path, file.message);
      continue;
    }
    const result = rewriteFile(path, file.text);
    if (!result) continue;
    rewritten.push({ result, before: file.text, bom: file.bom });
    results.set(path, { links: result.links });
  }

  for (const { result, before, bom } of rewritten) {
    ledger.add(result, before);
    if (result.failure) counts.failed += 1;
    for (const each of result.creates) created.set(each.path, each.text);
    if (result.text === before) continue;
    counts.changed += 1;
    onChange?.(result.path, before, result.text);
    stage.put(result.path, bom ? `\uFEFF${result.text}` : result.text);
  }
  for (const [path, text] of created) {
    counts.created += 1;
    onChange?.(path, "", text);
    stage.put(path, text);
  }
  if (dryRun) stage.discard();
  else stage.commit();

  const used = process.cpuUsage(cpu);
  return {
    schema: 1,
    root: tree.root,
    from: options.from,
    to: options.to,
    perf: options.perf,
    written: !dryRun,
    out,
    files: counts,
    tallies: Object.fromEntries(ledger.tallies),
    findings: ledger.findings,
    changes: ledger.changes,
    created: [...created.keys()].map((path) => ledger.name(path)),
    failures: ledger.failures,
    timing: {
      wallMs: performance.now() - started,
      cpuMs: (used.user + used.system) / 1000,
      peakRssBytes: process.resourceUsage().maxRSS * 1024,
    },
  };

  function rewriteFile(path: string, text: string): Rewritten | null {
    const texts = prefilter.text(path);
    if (texts.length > 0) return rewriteText({ path, text, transforms: texts, project, plans, options, blocked });
    const wanted = prefilter.code(path, text);
    if (wanted.length === 0) return null;
    const source = cache.take(path);
    const result = rewrite({
      path,
      text,
      transforms: wanted,
      project,
      plans,
      options,
      blocked,
      ...(source ? { source } : {}),
    });
    counts.parsed += result.parses;
    return result;
  }
}

function planAll(
  active: readonly Transform[],
  indexes: ReadonlyMap<string, FileIndex>,
  project: Project,
  options: Options,
): Map<string, unknown> {
  const plans = new Map<string, unknown>();
  for (const transform of active) {
    if (!transform.plan) continue;
    const facts = new Map<string, never>();
    for (const [path, index] of indexes) {
      const own = index.own[transform.name];
      if (own !== undefined) facts.set(path, own as never);
    }
    plans.set(transform.name, transform.plan(facts, project, options));
  }
  return plans;
}
