import { sql, type Kysely } from "kysely";
import type { Me } from "../../contract/people.ts";
import { Refusal } from "../../contract/errors.ts";
import type { Passwords } from "./passwords.ts";
import { meOf } from "./people.ts";
import type { AuthTables } from "./tables.ts";

interface Found {
  id: string | null;
  email: string;
  name: string;
  bio: string;
  picture_version: string | null;
  created_at: Date;
  password_hash: string | null;
  registered_hash: string | null;
}

/**
 * Whose address and password these are. One look-up and one hash, whatever comes of it: neither the answer nor the
 * time it takes tells a stranger whether an address is known.
 */
export async function recognise(
  db: Kysely<AuthTables>,
  passwords: Passwords,
  { email, password, now }: { email: string; password: string; now: Date },
): Promise<Me> {
  const { rows } = await sql<Found>`
    SELECT a.id, a.email, a.name, a.bio, a.picture_version, a.created_at, a.password_hash, r.password_hash AS registered_hash
    FROM (SELECT ${email}::text AS email) asked
    LEFT JOIN accounts a ON a.email = asked.email
    LEFT JOIN LATERAL (
      SELECT password_hash FROM registrations
      WHERE registrations.email = asked.email AND expires_at > ${now}
      ORDER BY created_at DESC LIMIT 1
    ) r ON true`.execute(db);
  const found = rows[0] as Found;
  const fits = await passwords.fits(password, found.id === null ? found.registered_hash : found.password_hash);
  if (!fits) throw new Refusal("wrong_credentials", "Email or password is wrong. Try again, or open an account.");
  if (found.id === null)
    throw new Refusal("account_not_confirmed", "Open the link in the mail that was sent to you, then sign in again.");
  return meOf({ ...found, id: found.id });
}
