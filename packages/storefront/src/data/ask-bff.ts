import { CallError, type Client } from "../contract/client.ts";
import type { Question } from "./question.ts";

/** Answers a question: over HTTP in a browser, in process on the server. Rejects with a `CallError`. */
export type Query = (question: Question) => Promise<unknown>;

/** Asks by the contract's client. */
export function askBy({ query }: Client): Query {
  const call = query as (name: string, input: object) => Promise<unknown>;
  return ({ name, input }) => call(name, input).catch((error: unknown) => nobodyOr(name, error));
}

/** "Who am I?" has an answer for guests, too: nobody. */
export function nobodyOr(name: string, error: unknown): null {
  if (name === "GET me" && error instanceof CallError && error.status === 401) return null;
  throw error;
}
