import { sql, type Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const people: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE accounts (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      email text NOT NULL UNIQUE CHECK (email = lower(email)),
      name text NOT NULL,
      bio text NOT NULL DEFAULT '',
      password_hash text,
      picture_version text,
      created_at timestamptz NOT NULL
    )`.execute(db);
  await sql`
    CREATE TABLE registrations (
      id uuid PRIMARY KEY DEFAULT uuidv7(),
      email text NOT NULL CHECK (email = lower(email)),
      name text NOT NULL,
      password_hash text NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL
    )`.execute(db);
  await sql`CREATE INDEX registrations_of_an_address ON registrations (email, created_at DESC)`.execute(db);
  await sql`CREATE INDEX registrations_by_end ON registrations (expires_at)`.execute(db);
  await sql`
    CREATE TABLE confirmations (
      token_hash bytea PRIMARY KEY,
      registration_id uuid NOT NULL REFERENCES registrations ON DELETE CASCADE
    )`.execute(db);
  await sql`CREATE INDEX confirmations_of_a_registration ON confirmations (registration_id)`.execute(db);
  await sql`
    CREATE TABLE letters (
      id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
      registration_id uuid NOT NULL UNIQUE REFERENCES registrations ON DELETE CASCADE,
      attempts integer NOT NULL DEFAULT 0,
      due_at timestamptz NOT NULL
    )`.execute(db);
  await sql`CREATE INDEX letters_by_turn ON letters (due_at)`.execute(db);
  await sql`
    CREATE TABLE sessions (
      token_hash bytea PRIMARY KEY,
      account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
      extended_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL CHECK (expires_at <= ends_at)
    )`.execute(db);
  await sql`CREATE INDEX sessions_of_an_account ON sessions (account_id)`.execute(db);
  await sql`CREATE INDEX sessions_by_end ON sessions (expires_at)`.execute(db);
  await sql`
    CREATE TABLE pictures (
      account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
      version text NOT NULL,
      width smallint NOT NULL,
      webp bytea NOT NULL,
      PRIMARY KEY (account_id, version, width)
    )`.execute(db);
  // Of no worth after a crash, and written at every login: it need not reach the disk.
  await sql`
    CREATE UNLOGGED TABLE attempts (
      key bytea PRIMARY KEY,
      count integer NOT NULL,
      ends_at timestamptz NOT NULL
    )`.execute(db);
  await sql`CREATE INDEX attempts_by_end ON attempts (ends_at)`.execute(db);
}
