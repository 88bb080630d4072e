import { Refusal } from "../../refusal.ts";
import type { BaselineStore } from "./baseline-store.ts";
import { openFolderStore } from "./folder-store.ts";
import { gitIn } from "./git.ts";
import { openRepositoryStore } from "./repository-store.ts";

/** The words for `--store`. */
export const storeWords = "a folder, git:<branch>, git:<remote>/<branch>, or postgres://…";

/** Opens the store that a person named, see `storeWords`. */
export async function openStore(place: string): Promise<BaselineStore> {
  if (/^postgres(ql)?:\/\//.test(place)) {
    if (!URL.canParse(place))
      throw new Refusal("The database's address cannot be read.", "Write postgres://user:password@host:5432/name");
    const { openPostgresStore } = await import("./postgres-store.ts");
    return openPostgresStore(place);
  }
  if (!place.startsWith("git:")) return openFolderStore(place);
  const branch = place.slice("git:".length);
  if (branch === "")
    throw new Refusal(
      `${place} names no branch.`,
      "Write git:perf-baselines, or git:origin/perf-baselines to share it.",
    );
  const remote = gitIn(".")(["remote"])
    .split("\n")
    .find((name) => name !== "" && branch.startsWith(`${name}/`));
  return remote === undefined
    ? openRepositoryStore(branch, null)
    : openRepositoryStore(branch.slice(remote.length + 1), remote);
}
