import type { OrderRow, Step } from "../tables.ts";
import { charging } from "./charging.ts";
import { confirming } from "./confirming.ts";
import { reserving } from "./reserving.ts";
import type { Saga } from "./saga.ts";
import { Overtaken, postpone } from "./transition.ts";
import { refunding, releasing, restocking } from "./undoing.ts";

/** Makes the call that a step stands for, and writes what came of it. Each may be made again after a crash. */
const steps: Record<Exclude<Step, "settled">, (saga: Saga, row: OrderRow, resumed: boolean) => Promise<OrderRow>> = {
  reserving,
  charging,
  confirming,
  refunding,
  releasing,
  restocking,
};

/**
 * Takes an order that we hold the lease of as far as it goes: until it is settled, or until a call fails, which
 * leaves it to be taken up again later. Throws `Overtaken` when somebody else took it in the meantime.
 */
export async function drive(saga: Saga, start: OrderRow): Promise<OrderRow> {
  let row = start;
  while (row.step !== "settled") {
    const { step } = row;
    try {
      row = await steps[step](saga, row, row === start);
    } catch (error) {
      if (error instanceof Overtaken) throw error;
      saga.log.warn(
        { err: error, orderId: row.id, step, attempts: row.attempts },
        "order step failed; will be resumed",
      );
      return postpone(saga, row);
    }
  }
  return row;
}
