import type { HistoryPoint } from "../../history-point.ts";

/** Where a name's newest recording lies, in a folder or a branch. */
export const recordingPath = (name: string): string => `${encodeURIComponent(name)}.json`;

/** Where a name's history lies: a file per run, so that two runs never write to the same one. */
export const historyFolder = (name: string): string => `${encodeURIComponent(name)}.history`;

/** One point's file name; they sort by time. What head was is said inside, and in the name as far as it fits one. */
export const pointName = ({ startedAt, head }: HistoryPoint): string =>
  `${startedAt.replaceAll(":", "-")}_${head.replace(/[^\w.-]+/g, "-").slice(0, 60)}.json`;
