import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLeashed } from "../leashed-process.ts";
import { nextRelease } from "./next-release.ts";
import type { RunningSite, Site } from "./site.ts";

/** A site that is built into a folder of its own, which has a `server/serve.js` for it. */
export function builtSite(about: Pick<Site, "name" | "leavesOut" | "build"> & { folder: string }): Site {
  const { folder, ...site } = about;
  return {
    ...site,
    serve: (bffOrigin) => serveFolder(folder, bffOrigin),
    async serveNext(bffOrigin) {
      const next = await mkdtemp(join(tmpdir(), "next-release-"));
      await writeFile(join(next, "package.json"), '{ "type": "module" }\n');
      // The files of the release before stay for those who have its pages open, as they do on the new site.
      for (const part of ["server", "dist"]) await nextRelease(join(folder, part), join(next, part));
      const running = await serveFolder(next, bffOrigin);
      return { ...running, stop: () => running.stop().finally(() => rm(next, { recursive: true, force: true })) };
    },
  };
}

async function serveFolder(folder: string, bffOrigin: string): Promise<RunningSite> {
  const server = await startLeashed(
    join(folder, "server/serve.js"),
    { PORT: "0", BFF_URL: bffOrigin },
    / is open at (http:[^\s,]+)/,
  );
  return { origin: server.said[1] ?? "", stop: () => server.stop() };
}
