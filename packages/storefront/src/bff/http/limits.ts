import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { EndpointName } from "../../contract/contract.ts";
import { Refusal } from "../../contract/errors.ts";
import type { Asker } from "../handler.ts";

/** How often something may be asked for in a minute. */
export interface Limits {
  /** Accounts, confirmations and sign-ins from one address. Auth has limits of its own for one email. */
  signInsPerMinute: number;
  /** Everything that changes something, of one member or, for visitors, from one address. */
  commandsPerMinute: number;
}

const signIns: readonly EndpointName[] = ["POST accounts", "POST accounts/confirm", "POST sessions"];

/** Counts in this process: several BFF processes behind one balancer allow that many times more. */
export function createLimiter(limits: Limits): (name: EndpointName, asker: Asker) => Promise<void> {
  const bySignIn = new RateLimiterMemory({ points: limits.signInsPerMinute, duration: 60 });
  const byCommand = new RateLimiterMemory({ points: limits.commandsPerMinute, duration: 60 });
  return async (name, asker) => {
    if (name.startsWith("GET ")) return;
    const isSignIn = signIns.includes(name);
    const limiter = isSignIn ? bySignIn : byCommand;
    try {
      await limiter.consume(isSignIn ? asker.address : (asker.member?.accountId ?? asker.address));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const seconds = Math.ceil(error.msBeforeNext / 1000);
      throw new Refusal("rate_limited", `That was too often. Try again in ${seconds} seconds.`);
    }
  };
}
