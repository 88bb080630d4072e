import { type Kysely, sql } from "kysely";

/** Pictures that sellers take of what they sell. */
export const pictures = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table picture (
      product_id bigint not null references listing on delete cascade,
      version text not null,
      color text not null,
      created_at timestamptz not null,
      primary key (product_id, version)
    )`.execute(db);
    // Apart from the pictures, so that a listing is read without their bytes.
    await sql`create table picture_file (
      product_id bigint not null,
      version text not null,
      width smallint not null,
      webp bytea not null,
      primary key (product_id, version, width),
      foreign key (product_id, version) references picture on delete cascade
    )`.execute(db);
    // They are compressed already.
    await sql`alter table picture_file alter column webp set storage external`.execute(db);
  },
};
