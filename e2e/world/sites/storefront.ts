import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { nextRelease } from "./next-release.ts";
import { runCommand } from "./run-command.ts";
import type { Site } from "./site.ts";

const folder = join(import.meta.dirname, "../../../packages/storefront");
// Copies, so that a build meanwhile changes nothing under a run.
const pages = {
  now: join(import.meta.dirname, "../../.cache/pages"),
  next: join(import.meta.dirname, "../../.cache/pages-next"),
};
const atTheShop = async (bffOrigin: string) => ({ origin: bffOrigin, stop: async () => {} });

/** The React 19 site, which the shop serves itself. */
export const storefront: Site = {
  name: "storefront",
  leavesOut: ["looks.spec.ts"],
  pages,
  async build() {
    const said = await runCommand(process.execPath, ["src/cli.ts", "build"], folder);
    const built = /The pages are in (.+)\.$/m.exec(said)?.[1];
    if (built === undefined) throw new Error(`The build did not say where the pages are:\n${said}`);
    await rm(pages.now, { recursive: true, force: true });
    await cp(built, pages.now, { recursive: true });
    await cp(join(built, "browser/assets"), join(pages.now, "assets"), { recursive: true });
    await nextRelease(pages.now, pages.next);
  },
  serve: atTheShop,
  serveNext: atTheShop,
};
