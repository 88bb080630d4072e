import type { HistoryPoint } from "../../history-point.ts";
import type { Recording } from "../../recording.ts";

/** Where baselines are kept, by name: the newest recording of each, and a point of history for every one that was kept. */
export interface BaselineStore {
  /** Keeps a recording as the newest of its name, whole or not at all, and gives the place. The same recording kept twice counts once. */
  put: (name: string, recording: Recording) => Promise<string>;
  /** The newest recording of a name. Rejects with a `Refusal` where there is none, or one that cannot be read. */
  get: (name: string) => Promise<Recording>;
  /** All that was kept under a name, the oldest first; empty for an unknown name. */
  history: (name: string) => Promise<HistoryPoint[]>;
  close: () => Promise<void>;
}
