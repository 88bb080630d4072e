import { AsyncLocalStorage } from "node:async_hooks";
import { Client } from "pg";

/** A statement as it went to a database, by the name of the work it was part of. */
export interface Statement {
  work: string;
  database: string;
  text: string;
  values: unknown[];
}

const storage = new AsyncLocalStorage<string>();

/**
 * Notes every statement that is sent on behalf of a work, for as long as this process runs: what the services really
 * ask, and not what somebody once wrote down.
 */
export function recordStatements(): { statements: Statement[]; during<T>(work: string, run: () => T): T } {
  const statements: Statement[] = [];
  const send = Client.prototype.query as (...args: unknown[]) => unknown;
  Object.assign(Client.prototype, {
    query(this: Client, ...args: unknown[]) {
      const work = storage.getStore();
      const text = textOf(args[0]);
      const values: unknown[] = Array.isArray(args[1]) ? args[1] : [];
      if (work !== undefined && text) statements.push({ work, database: this.database ?? "", text, values });
      return send.apply(this, args);
    },
  });
  return { statements, during: (work, run) => storage.run(work, run) };
}

/** A text, or something that has one, as prepared statements do. */
function textOf(query: unknown): string | undefined {
  if (typeof query === "string") return query.trim();
  return query && typeof query === "object" && "text" in query ? textOf(query.text) : undefined;
}
