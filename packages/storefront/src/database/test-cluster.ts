import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Cluster, startCluster } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Asking this address starts the cluster that all test files share. */
    testClusterAddress: string;
  }
}

/** What a test file is told of the cluster. */
export interface TestCluster {
  adminUrl: string;
  /** Changes when a watched file does, so that databases of older migrations are not used again. */
  generation: number;
}

/**
 * For vitest's `globalSetup`: one PostgreSQL for the whole run, started when the first test file asks for it.
 * A run that never asks pays for a listening port and nothing else.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<{ cluster: Cluster; folder: string }> | undefined;
  let generation = 0;
  project.onTestsRerun(() => void generation++);
  const server = createServer((_request, response) => {
    starting ??= start();
    starting.then(
      ({ cluster }) => response.end(JSON.stringify({ adminUrl: cluster.adminUrl, generation } satisfies TestCluster)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  project.provide("testClusterAddress", await listen(server));
  server.unref();
  return async () => {
    server.close();
    server.closeAllConnections();
    if (starting === undefined) return;
    const started = await starting.catch(() => undefined);
    if (started === undefined) return;
    const { cluster, folder } = started;
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

async function start(): Promise<{ cluster: Cluster; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "storefront-tests-"));
  // As root, the server runs as another user, who has to get in.
  await chmod(folder, 0o711);
  return { cluster: await startCluster({ folder, services: [], durable: false }), folder };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port is free on 127.0.0.1.");
  return `http://127.0.0.1:${address.port}`;
}
