import { useRef } from "react";
import { CallError } from "../../contract/client.ts";
import type { NewOrder, Order } from "../../contract/orders.ts";
import { useCommand } from "../../data/use-command.ts";

interface OrderPlacing {
  /** Rejects with a `CallError` when the order is refused, and as `fetch` does when nobody knows what became of it. */
  place: (order: NewOrder) => Promise<Order>;
  isPaying: boolean;
  error: unknown;
}

/** Buys, and never twice: what is sent again after a lost answer is the same order, as its key says. */
export function usePlaceOrder(): OrderPlacing {
  const { send, isBusy, error } = useCommand("POST orders", {
    invalidates: (_, { lines }) => ["GET orders", ...lines.map(({ productId }) => `GET products/{id} id=${productId}`)],
  });
  const attempt = useRef<{ text: string; key: string } | null>(null);
  const place = async (order: NewOrder) => {
    const text = JSON.stringify(order);
    if (attempt.current?.text !== text) attempt.current = { text, key: newKey() };
    try {
      return await send({ headers: { "idempotency-key": attempt.current.key }, body: order });
    } catch (refused) {
      if (isSettled(refused)) attempt.current = null;
      throw refused;
    }
  };
  return { place, isPaying: isBusy, error };
}

/** Whether the shop knows how this attempt ended, so that the next one is another order. */
export function isSettled(refused: unknown): boolean {
  return refused instanceof CallError && refused.status < 500 && refused.problem?.code !== "order_in_progress";
}

/** 128 random bits in visible characters. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36).padStart(7, "0")).join("");
