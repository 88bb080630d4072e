import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { EndpointName } from "../../contract/contract.ts";
import { Refusal } from "../../contract/errors.ts";
import type { Asker } from "../handler.ts";

/**
 * Holds everything that changes something to so many a minute, for a member or, with visitors, an address. Counts in
 * this process: several behind one balancer allow that many times more. Auth has stricter limits of its own for signing
 * in, which all processes share.
 */
export function createLimiter(commandsPerMinute: number): (name: EndpointName, asker: Asker) => Promise<void> {
  const commands = new RateLimiterMemory({ points: commandsPerMinute, duration: 60 });
  return async (name, asker) => {
    if (name.startsWith("GET ")) return;
    try {
      await commands.consume(asker.member?.accountId ?? asker.address);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.ceil(error.msBeforeNext / 1000);
      throw new Refusal("rate_limited", `That was too often. Try again in ${seconds} seconds.`);
    }
  };
}
