import { createHash } from "node:crypto";
import type { NewOrder } from "../../contract/orders.ts";

/** What tells one order from another that comes with the same key. The order of its lines matters. */
export function requestHash({ lines, address, payment }: NewOrder): Buffer {
  const parts = [
    lines.map(({ productId, quantity, unitPriceCents }) => [productId, quantity, unitPriceCents]),
    [address.name, address.street, address.city, address.postalCode, address.country],
    payment.cardToken,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest();
}
