import type { z } from "zod";
import type { ErrorCode } from "../contract/errors.ts";

/** One question or order that a service takes. */
export interface DoorMethod {
  /** What the caller must send; checked where it comes from another process. */
  input: z.ZodType;
  /** What the caller gets. */
  output: z.ZodType;
  /** Whether asking twice is the same as asking once. Only such calls are retried. */
  idempotent: boolean;
  /** The refusals a caller must expect, `unavailable` and `invalid_input` aside. */
  errors: readonly ErrorCode[];
  /** How long a caller waits before it gives up. */
  timeoutMs?: number;
  /** Answered from memory, and so also while the service's database is away: its faults count apart from the others'. */
  fromMemory?: boolean;
}

/** The typed interface of a service: the same in one process and over HTTP. */
export interface Door<
  Name extends string = string,
  Methods extends Record<string, DoorMethod> = Record<string, DoorMethod>,
> {
  name: Name;
  methods: Methods;
}

/** Describes what a service can be asked. The types of callers and of the service itself follow from it. */
export function defineDoor<const Name extends string, const Methods extends Record<string, DoorMethod>>(
  name: Name,
  methods: Methods,
): Door<Name, Methods> {
  return { name, methods };
}

/** What a service implements, and what its callers hold: one async function a method. */
export type ServiceOf<D extends Door> = {
  [M in keyof D["methods"]]: (
    input: z.output<D["methods"][M]["input"]>,
  ) => Promise<z.output<D["methods"][M]["output"]>>;
};
