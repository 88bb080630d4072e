import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { startLeashed } from "../leashed-process.ts";
import type { RunningSite } from "./site.ts";

const run = promisify(execFile);

/** Builds a site that has a Vite configuration and a `server/serve.js`, and serves what was built. */
export async function serveBuilt(folder: string, bffOrigin: string): Promise<RunningSite> {
  await run("pnpm", ["exec", "vite", "build"], { cwd: folder }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`${folder} does not build:\n${error.stdout ?? ""}\n${error.stderr ?? ""}`, { cause: error });
  });
  const server = await startLeashed(
    join(folder, "server/serve.js"),
    { PORT: "0", BFF_URL: bffOrigin },
    / is open at (http:[^\s,]+)/,
  );
  return { origin: server.said[1] ?? "", stop: () => server.stop() };
}
