// The body of one worker thread: a workbench of its own, and a loop of requests.
import { parentPort, workerData } from "node:worker_threads";
import type { Reply, Request, ThreadStart } from "./crew-messages.ts";
import { Refusal } from "../settings/refusal.ts";
import { selectTransforms } from "../settings/select.ts";
import { loadTeamTransforms } from "../rewrite/team-transforms.ts";
import { openWorkbench } from "./workbench.ts";

const { job, cachedCharacters, writer, ...team } = workerData as ThreadStart;
const bench = openWorkbench(job, selectTransforms(job.options), await loadTeamTransforms(team), {
  cachedCharacters,
  writer,
});

async function answer(request: Request): Promise<Reply> {
  switch (request.ask) {
    case "index":
      return { ok: true, files: request.paths.map((path) => bench.index(path, request.known.get(path) ?? null)) };
    case "plan":
      bench.plan(request.indexes);
      return { ok: true, files: [] };
    case "learn":
      bench.learn(request.needs);
      return { ok: true, files: [] };
    case "rewrite": {
      const files = [];
      for (const path of request.paths) files.push(await bench.rewrite(path, request.blocked));
      return { ok: true, files };
    }
  }
}

parentPort?.on("message", async (request: Request) => {
  let reply: Reply;
  try {
    reply = await answer(request);
  } catch (error) {
    const message =
      error instanceof Error
        ? error instanceof Refusal
          ? error.message
          : (error.stack ?? error.message)
        : String(error);
    reply = { ok: false, message, refusal: error instanceof Refusal ? { kind: error.kind, next: error.next } : null };
  }
  parentPort?.postMessage(reply);
});
