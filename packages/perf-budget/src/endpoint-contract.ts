/** A schema of any library that keeps to Standard Schema, such as zod, valibot or arktype. */
export interface AnswerSchema {
  "~standard": {
    validate(value: unknown): SchemaResult | Promise<SchemaResult>;
  };
}
interface SchemaResult {
  issues?:
    | readonly { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined }[]
    | undefined;
}

/** One thing to ask an endpoint. */
export interface ExampleRequest {
  /** From the root, with all that is asked for in it, such as `/api/products?q=zelda`. */
  path: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
}

/** An endpoint as it is asked and checked. */
export interface ProbedEndpoint<Name extends string = string> {
  /** What budgets call it. */
  name: Name;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Asked in turn. An endpoint that changes something must allow to be asked the same again and again. */
  requests: readonly [ExampleRequest, ...ExampleRequest[]];
  /** What a good answer is; null where its body does not matter. */
  answer: AnswerSchema | null;
  /** Asked by somebody who was never here: without the headers that `open` gave. */
  isForStrangers?: boolean;
  /** The status of a good answer; any of 200 to 299 where left out. */
  status?: number;
}

/** What an answer says of the work behind it. */
export interface BackendTiming {
  /** By the name of a backend call: how often it was made, and how long it took in all. */
  calls: Record<string, { count: number; durationMs: number }>;
  /** Whether a cache had the answer; null where none was asked. */
  isCacheHit: boolean | null;
}

/** The endpoints of a site, for whoever measures them. Written once beside the site's own contract and derived from it. */
export interface EndpointContract<Name extends string = string> {
  endpoints: readonly ProbedEndpoint<Name>[];
  /**
   * Called once for each build, before it is asked anything: signs in, makes what is asked for.
   * @returns headers that go along with each request
   */
  open?(origin: string): Promise<Record<string, string>>;
  /**
   * Reads an answer's `Server-Timing`. Left out, every entry with a duration is a backend call but `total` (as often as its `desc` says,
   * or once), and an entry `cache` says `hit` or something else.
   */
  readTiming?(header: string): BackendTiming;
}
