import { Refusal, type ErrorCode } from "../../../contract/errors.ts";

/** Refusals that say nothing about the order, only that nobody could look at it now. */
const passing: readonly ErrorCode[] = ["unavailable", "rate_limited", "internal"];

/** The "no" of a service that looked at the order, or null for a fault: whether it took effect is not known then. */
export function verdictOf(error: unknown): Refusal | null {
  return error instanceof Refusal && !passing.includes(error.code) ? error : null;
}
