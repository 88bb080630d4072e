import type { z } from "zod";
import type { ErrorCode } from "./errors.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";
/** Who may ask: anyone, somebody who signed in, or anyone with more to see once signed in. */
export type Audience = "anyone" | "member";

/** One address of the BFF: all that a caller and a handler have to agree on. */
export interface Endpoint {
  /** What a caller gets or changes, in a sentence. */
  summary: string;
  audience: Audience;
  /** Parts of the path in braces, all of them strings on the wire. */
  params?: z.ZodObject;
  /** What comes after the question mark, all of it strings on the wire. */
  search?: z.ZodObject;
  /** Headers beside the usual ones, by their names in small letters. */
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** What comes back with `status`. */
  answer: z.ZodType;
  /** 200 unless it says otherwise. */
  status?: 200 | 201 | 202 | 204;
  /** Beside those that any endpoint may give, see `everywhere`. */
  errors: readonly ErrorCode[];
  /** Sizes of bodies are held to 64 KiB unless it says otherwise, in bytes. */
  maxBodyBytes?: number;
}

/** Refusals that come from the way an endpoint is reached, whichever it is. */
const everywhere = [
  "invalid_input",
  "rate_limited",
  "too_large",
  "too_slow",
  "unavailable",
  "internal",
] as const satisfies ErrorCode[];
/** Refusals of everything that has a body or changes something. */
const commandsOnly = ["cross_site", "unsupported_media_type"] as const satisfies ErrorCode[];

/** Every refusal an endpoint may give. */
export function refusalsOf(method: Method, endpoint: Endpoint): ErrorCode[] {
  return [
    ...new Set<ErrorCode>([
      ...everywhere,
      ...(method === "GET" ? [] : commandsOnly),
      ...(endpoint.audience === "member" ? (["unauthenticated"] as const) : []),
      ...endpoint.errors,
    ]),
  ];
}

/** What a caller hands over, in the types it has before it goes on the wire. */
export type InputOf<E extends Endpoint> = Part<E, "params"> & Part<E, "search"> & Part<E, "headers"> & BodyPart<E>;
type Part<E extends Endpoint, K extends "params" | "search" | "headers"> = E[K] extends z.ZodObject
  ? Record<string, never> extends z.input<E[K]>
    ? { [P in K]?: z.input<E[K]> }
    : { [P in K]: z.input<E[K]> }
  : unknown;
type BodyPart<E extends Endpoint> = E["body"] extends z.ZodType ? { body: z.input<E["body"]> } : unknown;

/** What a caller gets. */
export type AnswerOf<E extends Endpoint> = z.output<E["answer"]>;

/** What a handler is given: the same, read and checked. */
export type ReadOf<E extends Endpoint> = {
  params: E["params"] extends z.ZodObject ? z.output<E["params"]> : undefined;
  search: E["search"] extends z.ZodObject ? z.output<E["search"]> : undefined;
  headers: E["headers"] extends z.ZodObject ? z.output<E["headers"]> : undefined;
  body: E["body"] extends z.ZodType ? z.output<E["body"]> : undefined;
};

/** The shape a table of endpoints has: names are `METHOD path`, and the path follows its prefix. */
export type Endpoints = Record<`${Method} ${string}`, Endpoint>;
