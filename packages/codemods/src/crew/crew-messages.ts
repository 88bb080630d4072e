import type { FileAccount } from "./account.ts";
import type { Needs } from "./needs.ts";
import type { FileIndex } from "../project/index-tree.ts";
import type { IndexedFile, Job } from "./workbench.ts";

/** What a thread is started with. */
export interface ThreadStart {
  job: Job;
  teamTransforms: string[];
  teamTransformsAfter: string[];
  cachedCharacters: number;
  /** Tells the thread's waiting texts from those of others. */
  writer: string;
}

/** What a thread is asked. Every request is answered once, in order. */
export type Request =
  | { ask: "index"; paths: string[]; known: Map<string, string> }
  | { ask: "plan"; indexes: ReadonlyMap<string, FileIndex> }
  | { ask: "learn"; needs: Needs }
  | { ask: "rewrite"; paths: string[]; blocked: ReadonlySet<string> };

/** What it says: one answer a file, or why it could not. A `Refusal` keeps its kind. */
export type Reply =
  | { ok: true; files: (IndexedFile | FileAccount)[] }
  | { ok: false; message: string; refusal: { kind: string; next: string } | null };
