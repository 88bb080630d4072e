import { copyRows } from "../../seed/fill/copy-rows.ts";
import { counted } from "../../seed/fill/counted.ts";
import type { FillService } from "../../seed/fill/fill-service.ts";
import { createPasswords } from "./passwords.ts";

/**
 * Puts the plan's people in. Nearly all of them have no password and cannot be signed in to; one that several share is
 * hashed once, salt and all: it is written down for everybody to read anyway, and argon2id takes its time.
 */
export const fillAuth: FillService = async (client, plan, progress) => {
  const passwords = createPasswords();
  const hashes = new Map<string, string>();
  for (const { password } of plan.accounts())
    if (password !== null && !hashes.has(password)) hashes.set(password, await passwords.hash(password));

  function* rows() {
    for (const { id, email, name, password, createdAt } of counted(plan.accounts(), progress))
      yield [id, email.toLowerCase(), name, password === null ? null : hashes.get(password)!, createdAt] as const;
  }
  await copyRows(client, "accounts", ["id", "email", "name", "password_hash", "created_at"], rows());
};
