import { setTimeout as pause } from "node:timers/promises";
import { isAlive, readRunningServer, removeStalePidFile } from "./running-server.ts";

const PATIENCE_MS = 30_000;

/**
 * Resolves when no server runs on `data`. A server whose owner is gone is stopped, by its keeper or, where that was
 * killed too, from here. A server in use by a living process is left alone, with an error that says by whom.
 */
export async function takeOver(data: string, folder: string): Promise<void> {
  const untilMs = performance.now() + PATIENCE_MS;
  let asked = false;
  for (;;) {
    const server = await readRunningServer(data);
    if (server === undefined) return removeStalePidFile(data);
    const { pid, port, keeper, owner } = server;
    const byHand = keeper === undefined && server.ready;
    if (byHand || (owner !== undefined && isAlive(owner) && keeper !== undefined && isAlive(keeper))) {
      const holder = owner === process.pid ? "this same process" : `process ${owner ?? pid}`;
      throw new Error(
        `${folder} is in use: ${holder} runs PostgreSQL on it (process ${pid}, port ${port}). Expected a folder of ` +
          `its own for each start. Stop that process, set DATA_FOLDER to another folder, or share its server by ` +
          `<SERVICE>_DATABASE_URL.`,
      );
    }
    if (keeper !== undefined && !isAlive(keeper) && !asked) {
      asked = true;
      process.kill(pid, "SIGINT");
    }
    if (performance.now() > untilMs) {
      throw new Error(
        `${folder} is still held by PostgreSQL process ${pid}, whose owner is gone, after ${PATIENCE_MS / 1000} s. ` +
          `Stop it: kill -QUIT ${pid}`,
      );
    }
    await pause(20);
  }
}
