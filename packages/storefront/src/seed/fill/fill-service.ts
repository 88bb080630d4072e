import type { Client } from "pg";
import type { SeedPlan } from "../plan.ts";

/**
 * What `services/<area>/seed.ts` exports: fills the tables of one service, all of them in the transaction that
 * is already open on `client`. `copyRows` is the fast way, `counted` tells of progress. Explicit ids do not move an identity: set its sequence.
 *
 * @param progress say how many rows went in since the last call, counted in rows of the plan (a review with
 *   its comments is one).
 */
export type FillService = (client: Client, plan: SeedPlan, progress: (rows: number) => void) => Promise<void>;
