import { z } from "zod";
import { Refusal } from "../../contract/errors.ts";
import type { Observer } from "../../observe/observer.ts";
import { currentRequest } from "../../observe/request-context.ts";
import { defineDoor, type ServiceOf } from "../define-door.ts";
import { guardDoor } from "../guard-door.ts";
import type { relayDoor } from "./relay-door.ts";

const abyss = defineDoor("abyss", {
  stare: { input: z.object({}), output: z.string(), idempotent: false, errors: [], timeoutMs: 60_000 },
});

export function createRelayService(observer: Observer): ServiceOf<typeof relayDoor> {
  const deep = guardDoor(abyss, { stare: () => new Promise(() => {}) }, { observer });
  const waited = Promise.withResolvers<{ ms: number; refusal: string }>();
  return {
    async whoAmI() {
      const request = currentRequest();
      if (request === undefined) throw new Error("no request context arrived");
      const remaining = request.deadline - performance.now();
      return {
        requestId: request.requestId,
        traceId: request.trace.context.traceId,
        remainingMs: remaining === Infinity ? null : remaining,
      };
    },
    async waitForever() {
      const startedAt = performance.now();
      try {
        return await deep.stare({});
      } catch (error) {
        const refusal = error instanceof Refusal ? error.message : String(error);
        waited.resolve({ ms: performance.now() - startedAt, refusal });
        throw error;
      }
    },
    waited: () => waited.promise,
    async refuse() {
      throw new Refusal("out_of_stock", "There is none left.", [{ path: "lines.0", message: "at most 0" }]);
    },
    async fail() {
      throw new Error("password=hunter2 in a stack trace");
    },
    async nothing() {},
    // What a service of another version might do.
    lie: async () => 42 as unknown as string,
  };
}
