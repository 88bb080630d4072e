import type { Kysely } from "kysely";
import type { Vital } from "../../contract/vitals.ts";
import type { Log } from "../../observe/logs.ts";
import type { FieldTables } from "./migrations.ts";

/** Beacons wait here to be written together; a crash loses at most what came in since the last write. */
export interface VitalsKeeper {
  keep(vitals: readonly Vital[]): void;
  /** Writes what waits. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** More is dropped rather than kept in memory: a sample stays a sample. */
const maxWaiting = 10_000;

/** @param everyMs how often what came in is written. */
export function createVitalsKeeper(db: Kysely<FieldTables>, log: Log, everyMs = 2_000): VitalsKeeper {
  let waiting: FieldTables["vitals"][] = [];
  let writing = Promise.resolve();
  const flush = () => {
    writing = writing.then(async () => {
      const rows = waiting.splice(0, 1_000);
      if (rows.length === 0) return;
      try {
        await db.insertInto("vitals").values(rows).execute();
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
