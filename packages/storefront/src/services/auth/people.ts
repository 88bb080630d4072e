import { sql, type Kysely, type Selectable } from "kysely";
import type { Person } from "../../contract/nouns.ts";
import type { Me } from "../../contract/people.ts";
import { Refusal } from "../../contract/errors.ts";
import { inTransaction } from "../../database/in-transaction.ts";
import type { DrawnPicture } from "../../picture/draw-picture.ts";
import { pictureAddress, pictureWidths } from "./picture.ts";
import type { AuthTables } from "./tables.ts";

/** An account without its password. */
type Row = Omit<Selectable<AuthTables["accounts"]>, "password_hash">;
type MemberPicture = DrawnPicture<(typeof pictureWidths)[number]>;

const ownColumns = ["id", "email", "name", "bio", "picture_version", "created_at"] as const;

/** What somebody wants changed; what is left out stays. */
export interface Change {
  name?: string | undefined;
  bio?: string | undefined;
  /** Null takes it away. */
  picture?: MemberPicture | null | undefined;
}

export async function readMe(db: Kysely<AuthTables>, accountId: string): Promise<Me> {
  const row = await db.selectFrom("accounts").select(ownColumns).where("id", "=", accountId).executeTakeFirst();
  return meOf(row ?? unknown());
}

export async function changeMe(db: Kysely<AuthTables>, accountId: string, change: Change): Promise<Me> {
  const { name, bio, picture } = change;
  const set = {
    ...(name === undefined ? {} : { name }),
    ...(bio === undefined ? {} : { bio }),
    ...(picture === undefined ? {} : { picture_version: picture?.version ?? null }),
  };
  if (Object.keys(set).length === 0) return readMe(db, accountId);
  return inTransaction(db, async (trx) => {
    // Locks the account, so that of two new pictures at once the later one wins as a whole.
    const row = await trx
      .updateTable("accounts")
      .set(set)
      .where("id", "=", accountId)
      .returning(ownColumns)
      .executeTakeFirst();
    if (!row) throw unknown();
    if (picture !== undefined) await replacePicture(trx, accountId, picture);
    return meOf(row);
  });
}

/** People in the order asked, of one look-up. */
export async function readPeople(db: Kysely<AuthTables>, accountIds: readonly string[]): Promise<Person[]> {
  if (accountIds.length === 0) return [];
  const { rows } = await sql<{ id: string; name: string; picture_version: string | null }>`
    SELECT id, name, picture_version FROM accounts WHERE id = ANY (${[...new Set(accountIds)]}::uuid[])`.execute(db);
  const known = new Map(rows.map((row) => [row.id, row]));
  return accountIds.map((asked) => {
    const row = known.get(asked.toLowerCase());
    return row
      ? { id: row.id, name: row.name, picture: pictureAddress(row.id, row.picture_version) }
      : { id: asked, name: "Former member", picture: null };
  });
}

export async function readPicture(
  db: Kysely<AuthTables>,
  picture: { accountId: string; version: string; width: number },
): Promise<Buffer> {
  const row = await db
    .selectFrom("pictures")
    .select("webp")
    .where("account_id", "=", picture.accountId)
    .where("version", "=", picture.version)
    .where("width", "=", picture.width)
    .executeTakeFirst();
  if (!row) throw new Refusal("not_found", "There is no such picture, or it was replaced by another one.");
  return row.webp;
}

export function meOf(row: Row): Me {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    bio: row.bio,
    picture: pictureAddress(row.id, row.picture_version),
    createdAt: row.created_at.toISOString(),
  };
}

async function replacePicture(
  trx: Kysely<AuthTables>,
  accountId: string,
  picture: MemberPicture | null,
): Promise<void> {
  await trx.deleteFrom("pictures").where("account_id", "=", accountId).execute();
  if (!picture) return;
  await trx
    .insertInto("pictures")
    .values(
      pictureWidths.map((width) => ({
        account_id: accountId,
        version: picture.version,
        width,
        webp: picture.webp[width],
      })),
    )
    .execute();
}

function unknown(): never {
  throw new Refusal("not_found", "There is no such account.");
}
