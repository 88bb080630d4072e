import { setTimeout as pause } from "node:timers/promises";
import type { IsolationLevel, Kysely, Transaction } from "kysely";

const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";

export interface TransactionOptions {
  /** The server's default, `read committed`, if absent. */
  isolation?: IsolationLevel;
  /** How often a transaction that lost against another is run again before its error is passed on. */
  retries?: number;
}

/**
 * Runs `work` in a transaction: all of it happens or nothing. Where PostgreSQL ends it for the sake of another
 * transaction, `work` is called again, so it must not do anything outside of the transaction; see `afterCommit`.
 * A connection that breaks at the commit is not retried: whether it happened is not known then.
 */
export async function inTransaction<Tables, Result>(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<Result>,
  { isolation, retries = 5 }: TransactionOptions = {},
): Promise<Result> {
  const builder = isolation === undefined ? db.transaction() : db.transaction().setIsolationLevel(isolation);
  for (let attempt = 0; ; attempt++) {
    let later: (() => void)[] = [];
    try {
      const result = await builder.execute((trx) => {
        later = [];
        afterwards.set(trx, later);
        return work(trx);
      });
      for (const call of later) call();
      return result;
    } catch (error) {
      if (attempt >= retries || !lostAgainstAnother(error)) throw error;
      // Full jitter: those who lost against each other should not meet again.
      await pause(Math.random() * Math.min(10 * 2 ** attempt, 200));
    }
  }
}

const afterwards = new WeakMap<object, (() => void)[]>();

/**
 * Calls `call` once the transaction is committed, and never if it is not. Must not throw.
 * @returns false if `trx` was not begun by `inTransaction`: then `call` is not called.
 */
export function afterCommit(trx: object, call: () => void): boolean {
  const calls = afterwards.get(trx);
  calls?.push(call);
  return calls !== undefined;
}

function lostAgainstAnother(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
