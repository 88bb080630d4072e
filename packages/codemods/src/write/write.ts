import {
  constants,
  accessSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
} from "node:fs";
import { hash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { Refusal } from "../settings/refusal.ts";
import { type Staged, stageFailed } from "./stage.ts";

/**
 * Moves every staged text to its place. All that can be known beforehand is checked beforehand: whether the disk took
 * all texts, whether each place may be written, and whether its file is still the one that was read. Then each file
 * changes at once, by a rename; whatever ends the process leaves it old or new. Throws a `Refusal`.
 */
export async function commit(staged: readonly Staged[]): Promise<void> {
  const moves = staged.map((each) => ({ ...each, path: existsSync(each.path) ? realpathSync(each.path) : each.path }));
  refuseUnwritable(moves);
  refuseChanged(moves);
  await flush(moves);
  const ready = besideOtherDisks(moves);
  for (const [done, { path, waiting }] of ready.entries()) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      renameSync(waiting, path);
    } catch (error) {
      const { message } = error as Error;
      throw new Refusal(
        "commit-failed",
        `${done} of ${ready.length} files were written, then: ${message}. Each file is whole, old or new.`,
        "Mend the cause and run the migration again: it goes on where it stopped.",
      );
    }
  }
}

/** Builds a whole tree from staged texts and copies of the other files, and puts it at `out` in one step. */
export async function commitTree(
  stage: string,
  root: string,
  files: readonly string[],
  staged: readonly Staged[],
  out: string,
): Promise<void> {
  const tree = join(stage, "tree");
  try {
    mkdirSync(tree);
    const isStaged = new Set(staged.map((each) => each.path));
    for (const each of staged) place(each.path, (path) => renameSync(each.waiting, path));
    for (const each of files)
      if (!isStaged.has(each)) place(each, (path) => copyFileSync(each, path, constants.COPYFILE_FICLONE));
  } catch (error) {
    throw stageFailed(error);
  }
  mkdirSync(dirname(out), { recursive: true });
  if (existsSync(out)) rmdirSync(out);
  renameSync(tree, out);

  function place(path: string, put: (to: string) => void): void {
    const to = join(tree, relative(root, path));
    mkdirSync(dirname(to), { recursive: true });
    put(to);
  }
}

function refuseUnwritable(moves: readonly Staged[]): void {
  const problems = moves.filter(({ path }) => !isWritable(path));
  if (problems.length === 0) return;
  throw new Refusal(
    "not-writable",
    `${count(problems, "file")} may not be written:\n${sample(problems)}\nNothing was changed.`,
    "Give yourself write permission on these files and their folders, or write elsewhere with --out <dir>.",
  );
}

function isWritable(path: string): boolean {
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK);
    let folder = dirname(path);
    while (!existsSync(folder)) folder = dirname(folder);
    // A rename writes the folder, not the file.
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function refuseChanged(moves: readonly Staged[]): void {
  const problems = moves.filter(
    ({ path, readHash }) => (existsSync(path) ? hash("sha1", readFileSync(path)) : null) !== readHash,
  );
  if (problems.length === 0) return;
  throw new Refusal(
    "changed-on-disk",
    `${count(problems, "file")} changed on disk while the migration was at work:\n${sample(problems)}\nNothing was written.`,
    "Run the migration again when nothing else writes these files.",
  );
}

/** Some file systems tell only now that the disk is full. Together it costs a tenth of doing it one by one. */
async function flush(moves: readonly Staged[]): Promise<void> {
  const queue = [...moves];
  const next = async (): Promise<void> => {
    for (let each = queue.pop(); each; each = queue.pop()) {
      const file = await open(each.waiting, "r+");
      await file.sync().finally(() => file.close());
    }
  };
  try {
    await Promise.all(Array.from({ length: 32 }, next));
  } catch (error) {
    throw stageFailed(error);
  }
}

/** A rename cannot cross file systems: texts for another one are copied beside their place before the first move. */
function besideOtherDisks(moves: readonly Staged[]): Staged[] {
  const done: string[] = [];
  try {
    return moves.map((each) => {
      let folder = dirname(each.path);
      while (!existsSync(folder)) folder = dirname(folder);
      if (statSync(folder).dev === statSync(each.waiting).dev) return each;
      const waiting = join(folder, `.${basename(each.path)}.migrate-stage-${process.pid}-${done.length}`);
      done.push(waiting);
      copyFileSync(each.waiting, waiting);
      return { ...each, waiting };
    });
  } catch (error) {
    for (const each of done) rmSync(each, { force: true });
    throw stageFailed(error);
  }
}

const count = (list: readonly unknown[], noun: string) => `${list.length} ${noun}${list.length === 1 ? "" : "s"}`;

function sample(moves: readonly Staged[]): string {
  const shown = moves.slice(0, 10).map(({ path }) => `  ${path}`);
  return [...shown, ...(moves.length > 10 ? [`  … and ${moves.length - 10} more`] : [])].join("\n");
}
