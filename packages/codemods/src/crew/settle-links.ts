import { existsSync, readFileSync } from "node:fs";
import { type AccountStyle, type FileAccount, addEngineFinding, nameOf } from "./account.ts";
import { isCreation, linkOfCreation } from "../rewrite/links.ts";

type Broken = Map<string, { code: string; args: Record<string, string> }>;

/**
 * Holds every change back whose link cannot come true: another file of it failed to verify, or the file that it would
 * create is there already. Files of such links are done again, until all that is left holds together. `accounts` is
 * brought up to date in place.
 */
export async function settleLinks(
  accounts: Map<string, FileAccount>,
  style: AccountStyle,
  redo: (paths: string[], blocked: ReadonlySet<string>) => Promise<FileAccount[]>,
): Promise<void> {
  const blocked = new Set<string>();
  const said = new Map<string, { code: string; args: Record<string, string> }[]>();
  for (;;) {
    const broken = brokenLinks(accounts.values(), blocked, style.root);
    if (broken.size === 0) return;
    const again: string[] = [];
    for (const account of accounts.values()) {
      const held = account.failure ? [] : account.links.flatMap((link) => broken.get(link) ?? []);
      if (held.length === 0) continue;
      again.push(account.path);
      said.set(account.path, [...(said.get(account.path) ?? []), ...held]);
    }
    for (const link of broken.keys()) blocked.add(link);
    for (const account of await redo(again, blocked)) {
      for (const { code, args } of said.get(account.path) ?? []) addEngineFinding(account, style, code, args);
      accounts.set(account.path, account);
    }
  }
}

function brokenLinks(accounts: Iterable<FileAccount>, blocked: ReadonlySet<string>, root: string): Broken {
  const broken: Broken = new Map();
  const created = new Map<string, string>();
  for (const { file, failure, links, creates } of accounts) {
    if (failure) {
      // A created file still serves the others that wanted it.
      for (const link of links.filter((each) => !isCreation(each) && !blocked.has(each))) {
        broken.set(link, { code: "engine/link-failed", args: { link, cause: file } });
      }
      continue;
    }
    for (const { path, text } of creates) {
      const isRival = (created.get(path) ?? text) !== text || (existsSync(path) && readFileSync(path, "utf8") !== text);
      created.set(path, text);
      if (isRival)
        broken.set(linkOfCreation(path), { code: "engine/created-file-exists", args: { path: nameOf(root, path) } });
    }
  }
  return broken;
}
