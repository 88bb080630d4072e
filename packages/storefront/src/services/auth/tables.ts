import type { Generated } from "kysely";

/** The auth service's own database; the dictionary is in README.md. */
export interface AuthTables {
  accounts: Accounts;
  registrations: Registrations;
  confirmations: Confirmations;
  letters: Letters;
  sessions: Sessions;
  pictures: Pictures;
  attempts: Attempts;
}

interface Accounts {
  id: Generated<string>;
  email: string;
  name: string;
  bio: Generated<string>;
  /** Null for one that nobody can sign in to. */
  password_hash: string | null;
  picture_version: string | null;
  created_at: Date;
}

interface Registrations {
  id: Generated<string>;
  email: string;
  name: string;
  password_hash: string;
  created_at: Date;
  expires_at: Date;
}

interface Confirmations {
  token_hash: Buffer;
  registration_id: string;
}

interface Letters {
  id: Generated<number>;
  registration_id: string;
  attempts: Generated<number>;
  due_at: Date;
}

interface Sessions {
  token_hash: Buffer;
  account_id: string;
  extended_at: Date;
  expires_at: Date;
  ends_at: Date;
}

interface Pictures {
  account_id: string;
  version: string;
  width: number;
  webp: Buffer;
}

interface Attempts {
  key: Buffer;
  count: number;
  ends_at: Date;
}
