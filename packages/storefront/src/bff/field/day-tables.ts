import { type Kysely, sql } from "kysely";

const dayMs = 24 * 60 * 60 * 1000;
/** A day as `2026-11-21`, in UTC. */
const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const tableOf = (day: string): string => `vitals_${day.replaceAll("-", "_")}`;

/** Makes the part of `vitals` that holds one day, such as `2026-11-21`, unless it is there. */
export async function createDayTable<Tables>(db: Kysely<Tables>, day: string): Promise<void> {
  const next = dayOf(Date.parse(day) + dayMs);
  // Bounds of a partition are literals, never parameters.
  await sql`create table if not exists ${sql.id(tableOf(day))} partition of vitals
    for values from (${sql.lit(`${day}T00:00:00Z`)}) to (${sql.lit(`${next}T00:00:00Z`)})`.execute(db);
}

/**
 * Makes room for today and tomorrow, and drops days that are older than `keepDays`. Several processes may do so at once.
 * @param now on the clock of `Date.now()`
 */
export async function turnDayTables<Tables>(
  db: Kysely<Tables>,
  now: number,
  keepDays: number,
): Promise<{ dropped: string[] }> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('vitals: day tables'))`.execute(transaction);
    for (const day of [now, now + dayMs]) await createDayTable(transaction, dayOf(day));
    const { rows } = await sql<{ name: string }>`
      select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'vitals'::regclass and c.relname < ${tableOf(dayOf(now - keepDays * dayMs))}
      order by 1`.execute(transaction);
    for (const { name } of rows) await sql`drop table ${sql.id(name)}`.execute(transaction);
    return { dropped: rows.map(({ name }) => name) };
  });
}
