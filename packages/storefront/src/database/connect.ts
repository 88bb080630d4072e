import { setTimeout as pause } from "node:timers/promises";
import type { Pool } from "pg";
import type { DatabasePlace } from "./database-place.ts";

/** Nobody listens there (yet), or the server is starting or stopping: worth waiting for. */
const passing = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "57P01", "57P02", "57P03", "53300"]);

/** Resolves as soon as `pool` has a connection; fails, saying what to check, once patience is over. */
export async function connectWhenReady(pool: Pool, place: DatabasePlace, patienceMs: number): Promise<void> {
  const untilMs = performance.now() + patienceMs;
  for (let waitMs = 20; ; waitMs = Math.min(waitMs * 2, 500)) {
    try {
      (await pool.connect()).release();
      return;
    } catch (error) {
      const leftMs = untilMs - performance.now();
      if (!passing.has(codeOf(error)) || leftMs <= 0) throw connectionError(error, place);
      await pause(Math.min(waitMs, leftMs));
    }
  }
}

function codeOf(error: unknown): string {
  // Both addresses of a name refused: Node wraps the two errors in one.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return String((first as { code?: unknown } | undefined)?.code ?? "");
}

/** What went wrong with a connection, in terms of what somebody can change. */
function connectionError(error: unknown, place: DatabasePlace): Error {
  const { service, host, database, role, setting } = place;
  const found: Record<string, string> = {
    ECONNREFUSED: `nothing listens there. Start PostgreSQL, or correct ${setting}`,
    ENOTFOUND: `there is no host of that name. Correct ${setting}`,
    EAI_AGAIN: `the name of the host could not be looked up. Check the network, or correct ${setting}`,
    "28P01": `the password of role "${role}" is wrong. Correct ${setting}`,
    "28000": `role "${role}" may not connect. Check pg_hba.conf there, or correct ${setting}`,
    "3D000": `there is no database "${database}". Create it, or correct ${setting}`,
    "42501": `role "${role}" may not use database "${database}". Grant it CONNECT, or correct ${setting}`,
    "53300": `it has no connection left. Raise max_connections there, or use smaller pools`,
    "57P03": `it is still starting. Read its log, then try again`,
  };
  const said = error instanceof Error && error.message !== "" ? error.message : codeOf(error);
  const what = found[codeOf(error)] ?? `${said}. Check ${setting}`;
  return new Error(`The database of ${service} at ${host} cannot be used: ${what}.`, { cause: error });
}
