import { sql, type Kysely, type Transaction } from "kysely";
import { prepared } from "../../database/prepared.ts";
import type { AuthTables } from "./tables.ts";
import { hashOf, newSessionToken } from "./tokens.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** A session ends when nobody used it for so long … */
const idleMs = 14 * day;
/** … and after so long even if somebody did. */
const lifeMs = 90 * day;
/** It is written down at most this often that somebody did. */
const extendEveryMs = hour;

export async function openSession(db: Kysely<AuthTables> | Transaction<AuthTables>, accountId: string, now: Date) {
  const { token, hash } = newSessionToken();
  const expiresAt = after(now, idleMs);
  await db
    .insertInto("sessions")
    .values({
      token_hash: hash,
      account_id: accountId,
      extended_at: now,
      expires_at: expiresAt,
      ends_at: after(now, lifeMs),
    })
    .execute();
  return { token, expiresAt };
}

export async function endSession(db: Kysely<AuthTables>, token: string): Promise<void> {
  const hash = hashOf(token);
  if (hash) await db.deleteFrom("sessions").where("token_hash", "=", hash).execute();
}

/** One look-up by primary key; a write in addition at most once an hour for a session. */
export async function readSession(db: Kysely<AuthTables>, token: string, now: Date) {
  const hash = hashOf(token);
  if (!hash) return null;
  const [session] = await prepared(
    db,
    "who-is",
    sql<{ id: string; name: string; extended_at: Date; expires_at: Date; ends_at: Date }>`
      SELECT a.id, a.name, s.extended_at, s.expires_at, s.ends_at
      FROM sessions s JOIN accounts a ON a.id = s.account_id
      WHERE s.token_hash = ${hash} AND s.expires_at > ${now}`,
  );
  if (!session) return null;
  const who = { accountId: session.id, name: session.name };
  if (now.getTime() - session.extended_at.getTime() < extendEveryMs) return { ...who, expiresAt: session.expires_at };

  const expiresAt = new Date(Math.min(after(now, idleMs).getTime(), session.ends_at.getTime()));
  await db
    .updateTable("sessions")
    .set({ extended_at: now, expires_at: expiresAt })
    .where("token_hash", "=", hash)
    .where("extended_at", "=", session.extended_at)
    .execute();
  return { ...who, expiresAt };
}

const after = (moment: Date, ms: number) => new Date(moment.getTime() + ms);
