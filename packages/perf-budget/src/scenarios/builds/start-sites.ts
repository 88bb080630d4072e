import type { Build } from "../../collector.ts";
import type { Site } from "../../scenario.ts";
import type { Leftovers } from "../leftovers.ts";
import { findBuild } from "./find-build.ts";
import { type Started, startSite } from "./start-site.ts";

interface Order {
  site: Site;
  base: string | null;
  head: string;
  say: (line: string) => void;
  signal: AbortSignal;
  leftovers: Leftovers;
}

/** All builds of a run, answering: head alone, or base and head. */
export async function startSites({ site, base, head, say, signal, leftovers }: Order): Promise<Started[]> {
  const names: { side: Build["side"]; name: string }[] = [{ side: "head", name: head }];
  if (base !== null) names.unshift({ side: "base", name: base });
  const builds: Omit<Build, "url">[] = [];
  // What does not exist or build is told before anything is started.
  for (const { side, name } of names) builds.push(await findBuild(name, side, { site, leftovers, signal }));
  const started: Started[] = [];
  for (const build of builds) {
    say(`Starting ${build.side}: ${build.name}`);
    started.push(await startSite(site, build, { leftovers, signal }));
  }
  return started;
}
