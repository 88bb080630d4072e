import type { BackendTiming } from "../../endpoint-contract.ts";
import type { Asked } from "./burst.ts";
import type { Violation } from "./violations.ts";

/** An answer that came, and all that is known of it. */
export interface Checked extends Asked {
  violations: Violation[];
  /** Null where it has no `Server-Timing`. */
  timing: BackendTiming | null;
}
