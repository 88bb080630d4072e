import { resolve } from "node:path";
import { findBinaries } from "./server/binaries.ts";
import { initialise, places } from "./server/initialise.ts";
import { launch, type LaunchedServer, LaunchFailure } from "./server/launch.ts";
import { passwordOf } from "./server/secret.ts";
import { serverUser } from "./server/server-user.ts";
import { checkServiceName, ensureServiceDatabases } from "./server/service-databases.ts";
import { takeOver } from "./server/take-over.ts";

/** A PostgreSQL server of this process's own. */
export interface Cluster {
  /** Where a service's database is, its password included; other processes may use it while this one runs. */
  url(service: string): string;
  /** The same for the administrator, who may do everything: for tests and tools, never for a service. */
  adminUrl: string;
  /** Resolves when the server is gone and its data on disk. Whoever is connected is disconnected. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** Where the data lies; made if absent. One process at a time. */
  folder: string;
  /** Each gets a database and a role of its name. A name that is new gets them on the next start. */
  services: readonly string[];
  /** `false` trades safety against loss of power for speed: for tests, whose data dies with them. */
  durable?: boolean;
  /** Told what takes time. */
  log?: (message: string) => void;
}

const ATTEMPTS = 5;

/**
 * Starts a server on `folder`, making it first if there is none, and resolves when it takes connections.
 * The server lives as long as this process: it stops on `stop`, and also when the process ends in any other way.
 */
export async function startCluster({ folder, services, durable = true, log }: ClusterOptions): Promise<Cluster> {
  for (const service of services) checkServiceName(service);
  const home = resolve(folder);
  const { data, log: logFile } = places(home);
  const binaries = findBinaries();
  const user = await serverUser(data);
  const secret = await initialise(home, binaries, user, durable, log);
  const server = await retry(async () => {
    await takeOver(data, home);
    return launch({ data, log: logFile, binaries, user, durable });
  });
  const urlOf = (role: string) => `postgres://${role}:${passwordOf(secret, role)}@127.0.0.1:${server.port}/${role}`;
  const adminUrl = urlOf("postgres");
  try {
    await ensureServiceDatabases(adminUrl, secret, services);
  } catch (error) {
    await server.stop();
    throw error;
  }
  log?.(`PostgreSQL runs on 127.0.0.1:${server.port}, data in ${home}`);
  return {
    adminUrl,
    url: (service) => {
      if (!services.includes(service)) {
        throw new Error(`No database for "${service}": the cluster was started for ${services.join(", ")}.`);
      }
      return urlOf(service);
    },
    stop: () => server.stop(),
  };
}

async function retry(start: () => Promise<LaunchedServer>): Promise<LaunchedServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start();
    } catch (error) {
      const passing = error instanceof LaunchFailure && error.reason !== "other";
      if (!passing || attempt === ATTEMPTS) throw error;
    }
  }
}
