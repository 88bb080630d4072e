import { sql, type Kysely } from "kysely";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { AuthTables } from "../tables.ts";
import { newLinkToken } from "../tokens.ts";
import { confirmationLetter, knownAddressLetter } from "./letters.ts";
import type { Letter, Postman } from "./postman.ts";

/** Longer than a postman may take: until then nobody else brings the same letter. */
const leaseMs = 30_000;
const longestWaitMs = 3_600_000;

export interface DeliveryNeeds {
  db: Kysely<AuthTables>;
  postman: Postman;
  publicOrigin: string;
  clock: () => Date;
  /** Told of each letter that could not be brought; it is tried again later. */
  onFault: (fault: unknown) => void;
}

/** Brings every letter that is due, at least once each, and resolves when none is left, or `signal` says to stop. */
export async function deliverLetters(needs: DeliveryNeeds, signal?: AbortSignal): Promise<void> {
  const { db, postman, publicOrigin, clock, onFault } = needs;
  for (;;) {
    const due = signal?.aborted ? null : await takeOne(db, publicOrigin, clock());
    if (!due) return;
    try {
      await postman.bring(due.letter);
      await db.deleteFrom("letters").where("id", "=", due.id).execute();
    } catch (fault) {
      onFault(fault);
    }
  }
}

/**
 * Leases a letter and writes it. The token goes into it and, hashed, into the database only now, so that none lies
 * about in the clear; a letter that is brought twice brings two links, and each of them works.
 */
async function takeOne(
  db: Kysely<AuthTables>,
  publicOrigin: string,
  now: Date,
): Promise<{ id: number; letter: Letter } | null> {
  return inTransaction(db, async (trx) => {
    const { rows } = await sql<{ id: number; registration_id: string; email: string; known: boolean }>`
      UPDATE letters l SET
        attempts = l.attempts + 1,
        due_at = ${now}::timestamptz + least(${leaseMs} * power(2, l.attempts), ${longestWaitMs}) * interval '1 millisecond'
      FROM registrations r
      WHERE l.id = (SELECT id FROM letters WHERE due_at <= ${now} ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
        AND r.id = l.registration_id
      RETURNING l.id, l.registration_id, r.email, EXISTS (SELECT FROM accounts a WHERE a.email = r.email) AS known`.execute(
      trx,
    );
    const due = rows[0];
    if (!due) return null;
    if (due.known) return { id: due.id, letter: knownAddressLetter(due.email, publicOrigin) };
    const { token, hash } = newLinkToken();
    await trx.insertInto("confirmations").values({ token_hash: hash, registration_id: due.registration_id }).execute();
    return { id: due.id, letter: confirmationLetter(due.email, publicOrigin, token) };
  });
}
