import { Worker } from "node:worker_threads";
import type { FileAccount } from "./account.ts";
import { type Crew, type Tick, refuseWhenStopped } from "./crew.ts";
import type { Reply, Request, ThreadStart } from "./crew-messages.ts";
import { Refusal, type RefusalKind } from "../settings/refusal.ts";
import type { IndexedFile } from "./workbench.ts";

/** Files handed over at once: enough that talking costs nothing, few enough that all threads end together. */
const atOnce = 24;

/** A crew of several threads, each with a workbench of its own. */
export function workTogether(
  threads: number,
  start: Omit<ThreadStart, "writer">,
  tick: Tick,
  signal: AbortSignal | undefined,
): Crew {
  const members = Array.from({ length: threads }, (_, index) => openMember({ ...start, writer: String(index) }));
  /** Who has a file's tree in memory. */
  const home = new Map<string, number>();

  return {
    index: (paths, known) =>
      share<IndexedFile>(paths, "index", (batch) => ({
        ask: "index",
        paths: batch,
        known: new Map(batch.flatMap((path) => (known.has(path) ? [[path, known.get(path) ?? ""] as const] : []))),
      })),
    plan: async (indexes) => void (await Promise.all(members.map((each) => each.ask({ ask: "plan", indexes })))),
    learn: async (needs) => void (await Promise.all(members.map((each) => each.ask({ ask: "learn", needs })))),
    rewrite: (paths, blocked) =>
      share<FileAccount>(paths, "rewrite", (batch) => ({ ask: "rewrite", paths: batch, blocked })),
    close: async () => void (await Promise.all(members.map((each) => each.close()))),
  };

  async function share<T extends { path: string }>(
    paths: readonly string[],
    phase: "index" | "rewrite",
    request: (batch: string[]) => Request,
  ): Promise<T[]> {
    const queues = members.map((): string[] => []);
    for (const [index, path] of paths.entries()) {
      // Neighbours at first, so that threads read a disk in order; later whoever knows the file.
      const owner = home.get(path) ?? Math.floor(index / atOnce) % members.length;
      queues[owner]?.push(path);
    }
    const done = new Map<string, T>();
    const work = async (member: (typeof members)[number], own: string[], index: number) => {
      for (;;) {
        refuseWhenStopped(signal);
        const longest = queues.reduce((a, b) => (b.length > a.length ? b : a));
        const batch = own.length > 0 ? own.splice(0, atOnce) : longest.splice(-atOnce);
        if (batch.length === 0) return;
        // The reply to a question about files is a list of what was asked for.
        for (const each of (await member.ask(request(batch))) as unknown as T[]) done.set(each.path, each);
        if (phase === "index") for (const path of batch) home.set(path, index);
        tick(done.size, paths.length, phase);
      }
    };
    await Promise.all(members.map((member, index) => work(member, queues[index] ?? [], index)));
    return paths.flatMap((path) => done.get(path) ?? []);
  }
}

function openMember(start: ThreadStart) {
  const file = import.meta.url.endsWith(".ts") ? "./crew-thread.ts" : "./crew-thread.js";
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: start,
    // Twice the default garbage collections of young objects, for a third of the memory: 720 to 460 MB with two threads.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  let waiting: { resolve: (files: (IndexedFile | FileAccount)[]) => void; reject: (error: unknown) => void } | null =
    null;
  worker.on("message", (reply: Reply) => {
    const { resolve, reject } = waiting ?? {};
    waiting = null;
    if (reply.ok) resolve?.(reply.files);
    else if (reply.refusal) reject?.(new Refusal(reply.refusal.kind as RefusalKind, reply.message, reply.refusal.next));
    else reject?.(new Error(reply.message));
  });
  let death: unknown = null;
  worker.on("error", (error) => {
    death = error;
    waiting?.reject(error);
  });
  return {
    ask: (request: Request) =>
      new Promise<(IndexedFile | FileAccount)[]>((resolve, reject) => {
        if (death) return reject(death as Error);
        waiting = { resolve, reject };
        worker.postMessage(request);
      }),
    close: () => worker.terminate(),
  };
}
