import { startSite } from "../../../src/scenarios/builds/start-site.ts";
import { Leftovers } from "../../../src/scenarios/leftovers.ts";
import type { Subject } from "../subject.ts";

/** Does something with sites that run as long. */
export async function served<T>(
  { config }: Subject,
  folders: readonly string[],
  work: (urls: readonly string[]) => Promise<T>,
): Promise<T> {
  const leftovers = new Leftovers();
  const signal = new AbortController().signal;
  try {
    const urls: string[] = [];
    for (const folder of folders) {
      const { build } = await startSite(config.site, { side: "head", name: folder, folder }, { leftovers, signal });
      urls.push(build.url);
    }
    return await work(urls);
  } finally {
    await leftovers.clear();
  }
}
