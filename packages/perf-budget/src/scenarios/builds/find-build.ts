import { execFile } from "node:child_process";
import { existsSync, rmSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Build } from "../../collector.ts";
import { Refusal } from "../../refusal.ts";
import type { Site } from "../../scenario.ts";
import type { Leftovers } from "../leftovers.ts";
import { said } from "./await-site.ts";
import { startGroup } from "./process-group.ts";

const run = promisify(execFile);

/**
 * What a person means by a build: an address, a folder, or a commit of this repository. A commit is checked out into a folder of its own and
 * built there; the folder goes with the leftovers.
 */
export async function findBuild(
  wanted: string,
  side: Build["side"],
  { site, leftovers, signal }: { site: Site; leftovers: Leftovers; signal: AbortSignal },
): Promise<Omit<Build, "url">> {
  if (/^https?:\/\//.test(wanted)) return { side, name: wanted, folder: null };
  if (existsSync(wanted) && statSync(wanted).isDirectory())
    return { side, name: await nameOfFolder(wanted), folder: resolve(wanted) };
  const commit = await git(["rev-parse", "--verify", "--end-of-options", `${wanted}^{commit}`]).catch(
    (error: unknown) => {
      throw new Refusal(
        `${side} is to be ${JSON.stringify(wanted)}, but that is neither an address, nor a folder, nor a commit here (git: ${firstLine(error)}).`,
        "In CI, fetch the whole history first: `git fetch --unshallow origin`, or check out with `fetch-depth: 0`.",
      );
    },
  );
  const name = `${wanted} (${commit.slice(0, 9)})`;
  if (site.command !== undefined && site.build === undefined)
    throw new Refusal(
      `${side} is a commit, and nothing says how to build one.`,
      'Add site.build to the configuration, as in `build: "npm ci && npm run build"`.',
    );
  const folder = await checkOut(commit, leftovers);
  await build(site.build!, folder, { name, side, leftovers, signal });
  return { side, name, folder };
}

/** With its commit, where it has one: shards and baselines from several machines are told apart by it. */
async function nameOfFolder(folder: string): Promise<string> {
  const commit = await git(["-C", folder, "rev-parse", "--short=9", "HEAD"]).catch(() => null);
  if (commit === null) return folder;
  const isChanged = await git(["-C", folder, "diff", "--quiet", "HEAD", "--", "."]).then(
    () => false,
    () => true,
  );
  return `${folder} (${commit}${isChanged ? " with changes" : ""})`;
}

/** The same folder inside a worktree of the commit as the one that we are in. */
async function checkOut(commit: string, leftovers: Leftovers): Promise<string> {
  try {
    const prefix = await git(["rev-parse", "--show-prefix"]);
    const holder = await mkdtemp(join(tmpdir(), "perf-budget-"));
    leftovers.add(
      () => rm(holder, { recursive: true, force: true }),
      () => rmSync(holder, { recursive: true, force: true }),
    );
    const tree = join(holder, "tree");
    leftovers.add(() => git(["worktree", "remove", "--force", tree]).catch(() => git(["worktree", "prune"])));
    await git(["worktree", "add", "--detach", tree, commit]);
    return join(tree, prefix);
  } catch (error) {
    throw new Refusal(
      `${commit} could not be checked out: ${firstLine(error)}.`,
      "Make room, name another folder for temporary files by TMPDIR, or free the worktree that git names.",
    );
  }
}

async function build(
  command: string,
  folder: string,
  { name, side, leftovers, signal }: { name: string; side: string; leftovers: Leftovers; signal: AbortSignal },
): Promise<void> {
  const group = startGroup(command, folder, { PERF_BUDGET_SIDE: side });
  leftovers.add(group.stop, group.kill);
  const stopped = new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true }),
  );
  await Promise.race([group.ended, stopped]);
  if (group.ending() !== "ended with 0")
    throw new Refusal(`${side} ${name} does not build: \`${command}\` ${group.ending()}.`, said(group));
}

const git = async (args: string[]): Promise<string> => (await run("git", args, { maxBuffer: 1e8 })).stdout.trim();
const firstLine = (error: unknown): string =>
  ((error as { stderr?: string }).stderr?.trim() || (error as Error).message).split("\n", 1)[0]!;
