import type { Build } from "../../collector.ts";
import { Refusal } from "../../refusal.ts";
import type { Site } from "../../scenario.ts";
import type { Leftovers } from "../leftovers.ts";
import { awaitSite, said, statusOf } from "./await-site.ts";
import { freePort } from "./free-port.ts";
import { type ProcessGroup, startGroup } from "./process-group.ts";

/** A build that answers, and what becomes of it. */
export interface Started {
  build: Build;
  /** Throws a `Refusal` when the site's process has ended meanwhile. */
  assertAlive: () => void;
}

/** Starts the site in a folder and waits until it answers. It is stopped with the leftovers. */
export async function startSite(
  site: Site,
  { side, name, folder }: Omit<Build, "url">,
  { leftovers, signal }: { leftovers: Leftovers; signal: AbortSignal },
): Promise<Started> {
  if (folder === null || site.command === undefined) return adopt(site, { side, name, folder }, signal);
  const port = String(site.url.includes("{port}") ? await freePort() : portOf(site.url));
  const fill = (text: string) => text.replaceAll("{port}", port);
  const url = withoutSlash(fill(site.url));
  await assertFree(url, signal);
  const command = fill(site.command);
  const group = startGroup(command, folder, { PORT: port, PERF_BUDGET_SIDE: side });
  leftovers.add(group.stop, group.kill);
  await awaitSite({ url, readyMs: site.readyMs, group, command }, signal);
  return { build: { side, name, url, folder }, assertAlive: () => assertAlive(group, command, side) };
}

/** Somebody else has started it: waits until it answers, and leaves it as it is. */
async function adopt(site: Site, about: Omit<Build, "url">, signal: AbortSignal): Promise<Started> {
  const url = withoutSlash(about.folder === null ? about.name : site.url);
  if (url.includes("{port}"))
    throw new Refusal(
      "site.url asks for a free port, but nothing starts the site.",
      "Add site.command, as in `npm run preview -- --port {port}`.",
    );
  await awaitSite({ url, readyMs: site.readyMs, group: null, command: "" }, signal);
  return { build: { ...about, url }, assertAlive: () => {} };
}

function assertAlive(group: ProcessGroup, command: string, side: string): void {
  const ending = group.ending();
  if (ending)
    throw new Refusal(`The site of ${side} stopped while it was measured: \`${command}\` ${ending}.`, said(group));
}

async function assertFree(url: string, signal: AbortSignal): Promise<void> {
  if ((await statusOf(url, signal)) === "nothing answers") return;
  throw new Refusal(
    `Something answers at ${url} before the site was started.`,
    "Stop it, or write {port} into site.url and site.command, so that a free port is taken.",
  );
}

const portOf = (url: string): string => new URL(url).port || (url.startsWith("https:") ? "443" : "80");
const withoutSlash = (url: string): string => url.replace(/\/$/, "");
