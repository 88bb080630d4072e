import type { IncomingMessage, ServerResponse } from "node:http";

/** One request on its way to an answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** From the path, by the names in its pattern. */
  params: Record<string, string | undefined>;
  /** What came after the question mark. */
  search: URLSearchParams;
  /** Aborted when the browser leaves before its answer. */
  signal: AbortSignal;
}

/** An address that the BFF answers. */
export interface Route {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** As find-my-way reads it, such as `/api/queries/products/:id`. */
  path: string;
  /** What metrics, traces and logs call it: a name of the contract, or the path. */
  name: string;
  /** Writes the whole answer. What it throws becomes a problem. */
  answer(exchange: Exchange): Promise<void>;
}
