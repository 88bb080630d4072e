import { shippingCents } from "../contract/shipping.ts";
import { type CartLine, piecesIn } from "./cart.ts";

/** What a cart costs, in cents. The server has the last word. */
export interface CartSum {
  pieces: number;
  itemsCents: number;
  shippingCents: number;
  totalCents: number;
}

export function sumOf(cart: readonly CartLine[]): CartSum {
  const pieces = piecesIn(cart);
  const itemsCents = cart.reduce((sum, { quantity, priceCents }) => sum + quantity * priceCents, 0);
  const sendingCents = shippingCents(pieces);
  return { pieces, itemsCents, shippingCents: sendingCents, totalCents: itemsCents + sendingCents };
}
