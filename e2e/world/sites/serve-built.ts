import { join } from "node:path";
import { startLeashed } from "../leashed-process.ts";
import type { RunningSite } from "./site.ts";

/** Serves what was built in a folder that has a `server/serve.js`. */
export async function serveBuilt(folder: string, bffOrigin: string): Promise<RunningSite> {
  const server = await startLeashed(
    join(folder, "server/serve.js"),
    { PORT: "0", BFF_URL: bffOrigin },
    / is open at (http:[^\s,]+)/,
  );
  return { origin: server.said[1] ?? "", stop: () => server.stop() };
}
