import type { Kysely } from "kysely";
import type { Vital } from "../../contract/vitals.ts";
import type { Log } from "../../observe/logs.ts";
import { turnDayTables } from "./day-tables.ts";
import type { FieldTables } from "./migrations.ts";

/** Beacons wait here to be written together; a crash loses at most what came in since the last write. */
export interface VitalsKeeper {
  keep(vitals: readonly Vital[]): void;
  /** Writes what waits. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

interface KeeperOptions {
  /** How often what came in is written, in milliseconds. */
  everyMs?: number;
  /** Days that are older are dropped. */
  keepDays?: number;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/** More is dropped rather than kept in memory: a sample stays a sample. */
const maxWaiting = 10_000;
const dayMs = 24 * 60 * 60 * 1000;

/** Keeps vitals in a database, a table a day. */
export function createVitalsKeeper(db: Kysely<FieldTables>, log: Log, options: KeeperOptions = {}): VitalsKeeper {
  const { everyMs = 2_000, keepDays = 90, now = Date.now } = options;
  let waiting: FieldTables["vitals"][] = [];
  let writing = Promise.resolve();
  /** Days since 1970 of the last turn. */
  let turned = -1;
  const turn = async () => {
    const today = Math.floor(now() / dayMs);
    if (today === turned) return;
    const { dropped } = await turnDayTables(db, now(), keepDays);
    turned = today;
    if (dropped.length > 0) log.info({ dropped }, `vitals of more than ${keepDays} days ago are dropped`);
  };
  const flush = () => {
    writing = writing.then(async () => {
      const rows = waiting.splice(0, 1_000);
      try {
        // Also without rows: a shop that nobody visits lets go of old days, too.
        await turn();
        if (rows.length > 0) await db.insertInto("vitals").values(rows).execute();
      } catch (error) {
        waiting = [...rows, ...waiting].slice(0, maxWaiting);
        log.warn({ err: error, waiting: waiting.length }, "vitals could not be written; they wait");
      }
    });
    return writing;
  };
  const timer = setInterval(() => void flush(), everyMs);
  timer.unref();
  return {
    keep(vitals) {
      const room = maxWaiting - waiting.length;
      for (const vital of vitals.slice(0, room)) waiting.push({ ...vital, cause: vital.cause ?? null });
    },
    flush,
    async close() {
      clearInterval(timer);
      await flush();
    },
  };
}
