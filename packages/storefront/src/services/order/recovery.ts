import { applyWaitingEvents } from "./payment-events.ts";
import { drive } from "./saga/drive.ts";
import { leaseNext } from "./saga/lease.ts";
import type { Saga } from "./saga/saga.ts";
import { Overtaken } from "./saga/transition.ts";

/** How many orders one worker takes on at a time. */
const LANES = 4;

/**
 * Takes up every order that is due and in nobody's hands: after a crash, when the lease of whoever worked on it is
 * over; after a fault, when its wait is. Any number of workers may do this at once. Answers how many it took up.
 */
export async function recover(saga: Saga): Promise<number> {
  const lanes = Array.from({ length: LANES }, () => lane(saga));
  const taken = (await Promise.all(lanes)).reduce((sum, count) => sum + count, 0);
  return taken + (await applyWaitingEvents(saga));
}

async function lane(saga: Saga): Promise<number> {
  for (let taken = 0; ; taken++) {
    const row = await leaseNext(saga);
    if (!row) return taken;
    try {
      await drive(saga, row);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  }
}
