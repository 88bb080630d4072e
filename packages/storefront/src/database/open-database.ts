import { Kysely, PostgresDialect } from "kysely";
import type { Migration } from "kysely/migration";
import { Pool } from "pg";
import type { PoolUse } from "../observe/metrics.ts";
import { connectWhenReady } from "./connect.ts";
import { describePlace } from "./database-place.ts";
import { migrate } from "./migrate.ts";
import { rowTypes } from "./row-types.ts";

/** Steps that a database went through, by name; the names' order is the steps' order. Only ever added to. */
export type Migrations = Readonly<Record<string, Migration>>;

export interface DatabaseOptions {
  /** `postgres://role:password@host:port/database`. */
  url: string;
  /** The service it belongs to: in error messages, and in the server's list of sessions. */
  service: string;
  migrations: Migrations;
  /** How many connections at most; further queries wait for one. */
  poolSize?: number;
  /** How long to wait for a server that is not there yet. */
  patienceMs?: number;
  /** How long a statement may take before the server ends it with an error. */
  statementTimeoutMs?: number;
  /** Told when a connection breaks, apart from the error that its query gets. The pool replaces it by itself. */
  onConnectionLost?: (error: Error) => void;
  /** Handed a way to ask what the pool's connections do at this moment. */
  onPool?: ((read: () => PoolUse) => void) | undefined;
}

/**
 * Opens a service's database, brought up to its newest migration, and waits for a server that is starting.
 * Reads `bigint` as a number and `date` as `YYYY-MM-DD`; `timestamptz` is a `Date`. `destroy()` closes it.
 */
export async function openDatabase<Tables>(options: DatabaseOptions): Promise<Kysely<Tables>> {
  const { url, service, migrations, poolSize = 10, patienceMs = 10_000, statementTimeoutMs = 10_000 } = options;
  const place = describePlace(url, service);
  const session = { connectionString: url, application_name: service, types: rowTypes, keepAlive: true };
  const first = new Pool({ ...session, max: 1, connectionTimeoutMillis: 5_000 });
  first.on("error", () => {});
  await connectWhenReady(first, place, patienceMs);
  await migrate(first, place, migrations);
  const pool = new Pool({
    ...session,
    max: poolSize,
    // Also how long a query waits for a free connection: rather an error than a queue without end.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: statementTimeoutMs,
    // Whoever hangs in the middle of a transaction holds locks that shoppers wait for.
    idle_in_transaction_session_timeout: 30_000,
  });
  // The pool listens to idle connections only; one that breaks while it is handed over would end the process.
  pool.on("connect", (client) => client.on("error", (error) => options.onConnectionLost?.(error)));
  pool.on("error", () => {});
  options.onPool?.(() => ({
    busy: pool.totalCount - pool.idleCount,
    idle: pool.idleCount,
    waiting: pool.waitingCount,
  }));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
