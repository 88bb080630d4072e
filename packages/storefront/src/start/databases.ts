import { join } from "node:path";
import { startCluster } from "../database/cluster.ts";
import type { Log } from "../observe/logs.ts";
import type { Settings } from "../settings/settings.ts";

/** Everything that has a database of its own; `field` is the BFF's, for what pages measured. */
export const databaseNames = ["auth", "product", "order", "recommendation", "field"] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** Where databases are: the user's own where a setting says so, else on a server that this process started. */
export interface Databases {
  url(name: DatabaseName): string;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server, unless each of `needed` is somewhere else. */
export async function openDatabases(
  settings: Pick<Settings, "DATA_FOLDER" | "databaseUrls">,
  needed: readonly DatabaseName[],
  log: Log,
): Promise<Databases> {
  const { DATA_FOLDER, databaseUrls } = settings;
  const isOurs = needed.some((name) => databaseUrls[name] === undefined);
  const cluster = isOurs
    ? await startCluster({
        folder: join(DATA_FOLDER, "postgres"),
        services: databaseNames,
        log: (message) => log.debug(message),
      })
    : null;
  return {
    url: (name) => databaseUrls[name] ?? cluster!.url(name),
    stop: async () => cluster?.stop(),
  };
}
