import { type HistoryPoint, historyPointSchema } from "../../history-point.ts";

/** The points that can be read, the oldest first. One that cannot is left out: history is for looking at, nothing is judged by it. */
export const historyFrom = (points: readonly unknown[]): HistoryPoint[] =>
  points
    .flatMap((point) => historyPointSchema.safeParse(point).data ?? [])
    .toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));

/** What a file holds; undefined for half a file. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
