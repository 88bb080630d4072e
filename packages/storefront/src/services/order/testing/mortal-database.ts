import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type { Pool } from "pg";
import type { Life } from "./crash.ts";

/** A database as a process sees it that may die at any await: in the middle of a transaction, too, or at its commit. */
export function mortalDatabase<Tables>(pool: Pool, life: Life): Kysely<Tables> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: () => {
      throw new Error("Nobody asks for the tables here.");
    },
    createDriver: () => new MortalDriver(new PostgresDriver({ pool }), life),
  };
  return new Kysely<Tables>({ dialect });
}

type InnerConnection = Parameters<PostgresDriver["releaseConnection"]>[0];

class MortalConnection implements DatabaseConnection {
  readonly inner: InnerConnection;
  readonly life: Life;

  constructor(inner: InnerConnection, life: Life) {
    this.inner = inner;
    this.life = life;
  }
  executeQuery<R>(query: Parameters<DatabaseConnection["executeQuery"]>[0]): Promise<QueryResult<R>> {
    return this.life.through(() => this.inner.executeQuery<R>(query));
  }
  streamQuery(): never {
    throw new Error("Nothing is streamed here.");
  }
}

class MortalDriver implements Driver {
  readonly #inner: PostgresDriver;
  readonly #life: Life;

  constructor(inner: PostgresDriver, life: Life) {
    this.#inner = inner;
    this.#life = life;
  }
  init(): Promise<void> {
    return this.#inner.init();
  }
  async acquireConnection(): Promise<DatabaseConnection> {
    this.#life.pass();
    // Its types say less of what it gives than of what it takes back.
    const inner = (await this.#inner.acquireConnection()) as InnerConnection;
    return new MortalConnection(inner, this.#life);
  }
  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    try {
      await this.#life.through(() => this.#inner.beginTransaction(innerOf(connection), settings));
    } catch (error) {
      // Nobody rolls back what did not begin, as far as they know.
      await this.#inner.rollbackTransaction(innerOf(connection));
      throw error;
    }
  }
  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#life.through(() => this.#inner.commitTransaction(innerOf(connection)));
  }
  // What the server does by itself when the connection of a dead process breaks.
  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#inner.rollbackTransaction(innerOf(connection));
  }
  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#inner.releaseConnection(innerOf(connection));
  }
  destroy(): Promise<void> {
    return this.#inner.destroy();
  }
}

function innerOf(connection: DatabaseConnection): InnerConnection {
  if (connection instanceof MortalConnection) return connection.inner;
  throw new Error("This connection is not from here.");
}
