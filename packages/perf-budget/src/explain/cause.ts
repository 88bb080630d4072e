import type { Finding } from "../finding.ts";

/** A possible cause before it is ranked: `amount` is how much worse it makes the metric, in the metric's own unit. */
export type Cause = Omit<Finding, "budget" | "weight"> & { amount: number };
