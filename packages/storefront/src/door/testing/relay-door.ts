import { z } from "zod";
import { defineDoor } from "../define-door.ts";

/** A service for tests, in a process of its own: it tells what reached it, and waits on demand. */
export const relayDoor = defineDoor("relay", {
  whoAmI: {
    input: z.object({}),
    output: z.object({ requestId: z.string(), traceId: z.string(), remainingMs: z.number().nullable() }),
    idempotent: true,
    errors: [],
  },
  /** Calls a service that never answers, through a guard with a limit of a minute. */
  waitForever: { input: z.object({}), output: z.string(), idempotent: false, errors: [], timeoutMs: 60_000 },
  /** How long the guard inside `waitForever` went on, once it has given up. */
  waited: {
    input: z.object({}),
    output: z.object({ ms: z.number(), refusal: z.string() }),
    idempotent: true,
    errors: [],
  },
  refuse: { input: z.object({}), output: z.string(), idempotent: true, errors: ["out_of_stock"] },
  fail: { input: z.object({}), output: z.string(), idempotent: false, errors: [] },
  nothing: { input: z.object({ quantity: z.int().min(1) }), output: z.void(), idempotent: true, errors: [] },
  lie: { input: z.object({}), output: z.string(), idempotent: true, errors: [] },
});
