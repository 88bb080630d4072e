import { CallError } from "../contract/client.ts";
import type { Problem } from "../contract/problem.ts";
import type { DataStore } from "./data-store.ts";
import type { Question } from "./question.ts";

/** One answer on its way from the server's page to the browser's store. */
type Carried = [question: Question, answer: unknown] | [question: Question, answer: null, refused: [number, Problem]];

/** Marks the scripts that hold them: inert, so that no policy has to allow them. */
export const carriedType = "application/json";

/** Text for such a script: everything that settled and is not in `sent` yet. Empty when that is nothing. */
export function packAnswers(store: DataStore, sent: Set<string>): string {
  const parcel: Carried[] = [];
  for (const { key, question, promise } of store.settled()) {
    if (sent.has(key)) continue;
    sent.add(key);
    if (promise.status === "fulfilled") parcel.push([question, promise.value]);
    else if (promise.reason instanceof CallError && promise.reason.problem)
      parcel.push([question, null, [promise.reason.status, promise.reason.problem]]);
  }
  // Nothing in it may end the script.
  return parcel.length === 0 ? "" : JSON.stringify(parcel).replaceAll("<", "\\u003c");
}

/** Puts in place what such a script holds. */
export function unpackAnswers(store: DataStore, text: string): void {
  for (const [question, answer, refused] of JSON.parse(text) as Carried[]) {
    if (refused) store.putFailure(question, new CallError(...refused));
    else store.put(question, answer as never, { isUrgent: false });
  }
}
