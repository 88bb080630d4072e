import { sql, type Kysely } from "kysely";
import { Refusal } from "../../contract/errors.ts";
import { inTransaction } from "../../database/in-transaction.ts";
import type { AuthTables } from "./tables.ts";
import { hashOf } from "./tokens.ts";

const dayMs = 86_400_000;

export interface NewRegistration {
  email: string;
  name: string;
  passwordHash: string;
}

/**
 * Writes down that somebody wants to join, together with the letter that is due. It neither looks nor tells whether
 * the address has an account: that shows when the letter is written, to its owner alone.
 */
export async function addRegistration(db: Kysely<AuthTables>, registration: NewRegistration, now: Date): Promise<void> {
  const expires = new Date(now.getTime() + dayMs);
  await sql`
    WITH wish AS (
      INSERT INTO registrations (email, name, password_hash, created_at, expires_at)
      VALUES (${registration.email}, ${registration.name}, ${registration.passwordHash}, ${now}, ${expires})
      RETURNING id
    )
    INSERT INTO letters (registration_id, due_at) SELECT id, ${now} FROM wish`.execute(db);
}

/**
 * Makes an account of a registration. Its name and password are those that were typed when this very letter was asked
 * for, so that nobody's link confirms what somebody else typed later.
 */
export async function confirmRegistration(db: Kysely<AuthTables>, token: string, now: Date): Promise<{ id: string }> {
  const hash = hashOf(token);
  const id = hash && (await inTransaction(db, (trx) => takeUp(trx, hash, now)));
  if (!id) throw new Refusal("token_expired", "This link is used up or too old. Sign in, or open an account again.");
  return { id };
}

async function takeUp(trx: Kysely<AuthTables>, hash: Buffer, now: Date): Promise<string | null> {
  // All of the address's at once and in one order: those who follow two of its links wait for each other here.
  await sql`
    SELECT FROM registrations WHERE email = (
      SELECT email FROM registrations r JOIN confirmations c ON c.registration_id = r.id WHERE c.token_hash = ${hash}
    ) ORDER BY id FOR UPDATE`.execute(trx);
  const { rows } = await sql<{ id: string; email: string }>`
    WITH wish AS (
      DELETE FROM registrations
      WHERE id = (SELECT registration_id FROM confirmations WHERE token_hash = ${hash}) AND expires_at > ${now}
      RETURNING email, name, password_hash
    )
    INSERT INTO accounts (email, name, password_hash, created_at)
    SELECT email, name, password_hash, ${now} FROM wish
    ON CONFLICT (email) DO NOTHING
    RETURNING id, email`.execute(trx);
  const account = rows[0];
  if (!account) return null;
  await trx.deleteFrom("registrations").where("email", "=", account.email).execute();
  return account.id;
}
