import { createHash } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { Refusal } from "../../contract/errors.ts";
import { networkOf } from "./network.ts";
import type { AuthTables } from "./tables.ts";

const minute = 60_000;

/** How many may be made within how long. */
interface Limit {
  count: number;
  withinMs: number;
}

const limits = {
  /** Guesses by one visitor at one person's password. */
  "login by address and email": { count: 5, withinMs: 15 * minute },
  /** Guesses by one visitor at anybody's; a school or an office is one visitor. */
  "login by address": { count: 50, withinMs: 60 * minute },
  /** Guesses by many visitors at one person's. High, since it shuts out the person as well. */
  "login by email": { count: 100, withinMs: 60 * minute },
  "registration by address": { count: 100, withinMs: 60 * minute },
  /** Each one is a mail to somebody who may not have asked. */
  "registration by email": { count: 3, withinMs: 60 * minute },
} as const satisfies Record<string, Limit>;
type LimitName = keyof typeof limits;

/** Something that was tried, counted under each limit it falls under. */
export type Attempt = Partial<Record<LimitName, string>>;

export function loginAttempt(email: string, clientAddress: string | undefined): Attempt {
  const network = clientAddress === undefined ? undefined : networkOf(clientAddress);
  return {
    "login by address and email": `${network ?? "?"} ${email}`,
    ...(network === undefined ? {} : { "login by address": network }),
    "login by email": email,
  };
}

export function registrationAttempt(email: string, clientAddress: string | undefined): Attempt {
  return {
    ...(clientAddress === undefined ? {} : { "registration by address": networkOf(clientAddress) }),
    "registration by email": email,
  };
}

/** Counts an attempt before it is made, so that a hundred at once are not more than one after another. */
export async function countAttempt(db: Kysely<AuthTables>, attempt: Attempt, now: Date): Promise<void> {
  const counted = entriesOf(attempt);
  const ends = counted.map(({ limit }) => new Date(now.getTime() + limit.withinMs));
  const { rows } = await sql<{ key: Buffer; count: number; ends_at: Date }>`
    INSERT INTO attempts (key, count, ends_at)
    SELECT key, 1, ends_at FROM unnest(${counted.map(({ key }) => key)}::bytea[], ${ends}::timestamptz[]) AS a (key, ends_at)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN attempts.ends_at <= ${now} THEN 1 ELSE attempts.count + 1 END,
      ends_at = CASE WHEN attempts.ends_at <= ${now} THEN excluded.ends_at ELSE attempts.ends_at END
    RETURNING key, count, ends_at`.execute(db);

  const waits = rows
    .filter(({ key, count }) => counted.some((entry) => entry.key.equals(key) && count > entry.limit.count))
    .map(({ ends_at }) => ends_at.getTime() - now.getTime());
  if (waits.length === 0) return;
  const minutes = Math.ceil(Math.max(...waits) / minute);
  throw new Refusal(
    "rate_limited",
    `That was tried too often. Try again in ${minutes} minute${minutes === 1 ? "" : "s"}.`,
  );
}

/** Takes an attempt back that turned out to be fine: only wrong ones add up. */
export async function forgetAttempt(db: Kysely<AuthTables>, attempt: Attempt): Promise<void> {
  await sql`
    UPDATE attempts SET count = greatest(0, attempts.count - 1)
    FROM (SELECT key FROM attempts WHERE key = ANY (${entriesOf(attempt).map(({ key }) => key)}::bytea[]) ORDER BY key FOR UPDATE) AS a
    WHERE attempts.key = a.key`.execute(db);
}

/** In one order for everybody, so that no two statements wait for each other; and no address is kept as it is. */
function entriesOf(attempt: Attempt) {
  return (Object.entries(attempt) as [LimitName, string][])
    .map(([name, whose]) => ({
      limit: limits[name] as Limit,
      key: createHash("sha256").update(`${name}\0${whose}`).digest().subarray(0, 16),
    }))
    .sort((a, b) => Buffer.compare(a.key, b.key));
}
