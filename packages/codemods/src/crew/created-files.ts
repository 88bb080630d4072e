import { existsSync } from "node:fs";
import type { FileAccount } from "./account.ts";

/** The files that the changes need and that are not there yet, by path. Rivals for one path are settled before. */
export function createdFiles(accounts: Iterable<FileAccount>): Map<string, string> {
  const created = new Map<string, string>();
  for (const { creates } of accounts)
    for (const { path, text } of creates) if (!existsSync(path)) created.set(path, text);
  return created;
}
