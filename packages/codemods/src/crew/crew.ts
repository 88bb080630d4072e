import { setImmediate } from "node:timers/promises";
import type { FileAccount } from "./account.ts";
import type { Needs } from "./needs.ts";
import type { FileIndex } from "../project/index-tree.ts";
import { Refusal } from "../settings/refusal.ts";
import type { IndexedFile, Workbench } from "./workbench.ts";

/** Works through many files, at one workbench or at several. Answers come in the order of the paths. */
export interface Crew {
  index(paths: readonly string[], known: ReadonlyMap<string, string>): Promise<IndexedFile[]>;
  plan(indexes: ReadonlyMap<string, FileIndex>): Promise<void>;
  learn(needs: Needs): Promise<void>;
  rewrite(paths: readonly string[], blocked: ReadonlySet<string>): Promise<FileAccount[]>;
  close(): Promise<void>;
}

/** Called after each file, with how many of them are done. */
export type Tick = (done: number, total: number, phase: "index" | "rewrite") => void;

/** Signals and progress bars wait for a pause; pausing at every file would cost more than small files do. */
const pauseEveryMs = 40;

/** A crew of one, in this thread. */
export function workAlone(bench: Workbench, tick: Tick, signal: AbortSignal | undefined): Crew {
  return {
    index: (paths, known) => forEach(paths, "index", (path) => bench.index(path, known.get(path) ?? null)),
    plan: async (indexes) => bench.plan(indexes),
    learn: async (needs) => bench.learn(needs),
    rewrite: (paths, blocked) => forEach(paths, "rewrite", (path) => bench.rewrite(path, blocked)),
    close: async () => {},
  };

  async function forEach<T>(
    paths: readonly string[],
    phase: "index" | "rewrite",
    work: (path: string) => T | Promise<T>,
  ): Promise<T[]> {
    const answers: T[] = [];
    let paused = performance.now();
    for (const path of paths) {
      answers.push(await work(path));
      tick(answers.length, paths.length, phase);
      if (performance.now() - paused < pauseEveryMs) continue;
      await setImmediate();
      refuseWhenStopped(signal);
      paused = performance.now();
    }
    return answers;
  }
}

/** Throws when somebody asked the run to stop. */
export function refuseWhenStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refusal("stopped", "Stopped. Nothing was written.");
}
