import type { Kysely } from "kysely";
import type { AuthTables } from "./tables.ts";

/** Throws away what ended: sessions, registrations that nobody confirmed, counts of attempts. */
export async function sweep(db: Kysely<AuthTables>, now: Date): Promise<void> {
  await db.deleteFrom("sessions").where("expires_at", "<=", now).execute();
  await db.deleteFrom("registrations").where("expires_at", "<=", now).execute();
  await db.deleteFrom("attempts").where("ends_at", "<=", now).execute();
}
