import { sweep } from "../sweep.ts";
import { deliverLetters, type DeliveryNeeds } from "./delivery.ts";

/** How often somebody looks for letters that another process left behind, or that could not be brought before. */
const lookEveryMs = 5_000;
const sweepEveryMs = 10 * 60_000;

/** Brings letters in the background: at once when woken, and now and then by itself. Never two rounds at a time. */
export function startDelivery(needs: DeliveryNeeds): { wake(): void; close(): Promise<void> } {
  let round: Promise<void> | null = null;
  let isWoken = false;
  const closing = new AbortController();

  const wake = () => {
    isWoken = true;
    round ??= run();
  };
  const run = async () => {
    while (isWoken && !closing.signal.aborted) {
      isWoken = false;
      await deliverLetters(needs, closing.signal).catch(needs.onFault);
    }
    round = null;
  };
  const looking = setInterval(wake, lookEveryMs).unref();
  const sweeping = setInterval(() => sweep(needs.db, needs.clock()).catch(needs.onFault), sweepEveryMs).unref();
  wake();

  return {
    wake,
    async close() {
      closing.abort();
      clearInterval(looking);
      clearInterval(sweeping);
      await round;
    },
  };
}
