import { z } from "zod";
import type { Endpoints } from "./endpoint.ts";
import { Art, Cents, Cursor, Id, Moment, pageOf, ProductId, Quantity, words } from "./nouns.ts";

export const Address = z.object({
  name: words(120),
  street: words(200),
  city: words(120),
  postalCode: words(20),
  /** Two letters, such as `US`. */
  country: z.string().regex(/^[A-Z]{2}$/, "two capital letters, such as US"),
});
export type Address = z.infer<typeof Address>;

/**
 * - `pending`: being worked on, or the payment's outcome is not known yet; it will be decided without the shopper.
 * - `confirmed`: paid and the stock is theirs.
 * - `declined`: the payment was declined; nothing was charged, nothing is reserved.
 * - `cancelled`: by the buyer, refunded. - `failed`: could not be done; nothing is charged.
 */
export const OrderStatus = z.enum(["pending", "confirmed", "declined", "cancelled", "failed"]);
export type OrderStatus = z.infer<typeof OrderStatus>;

const OrderLine = z.object({
  productId: ProductId,
  /** As it was when it was ordered, as is the price. */
  title: z.string(),
  art: Art,
  quantity: Quantity.min(1),
  unitPriceCents: Cents,
});

export const OrderCard = z.object({
  id: Id,
  status: OrderStatus,
  lines: z.array(OrderLine),
  itemsCents: Cents,
  shippingCents: Cents,
  totalCents: Cents,
  createdAt: Moment,
});
export type OrderCard = z.infer<typeof OrderCard>;

export const Order = OrderCard.extend({
  address: Address,
  /** What happened to it, oldest first. */
  history: z.array(z.object({ at: Moment, status: OrderStatus, note: z.string() })),
  cancellable: z.boolean(),
});
export type Order = z.infer<typeof Order>;

export const NewOrder = z.object({
  lines: z
    .array(
      z.object({
        productId: ProductId,
        quantity: Quantity.min(1).max(100),
        /** As the shopper saw it: another price now is refused, never charged. */
        unitPriceCents: Cents,
      }),
    )
    .min(1)
    .max(50)
    .refine((lines) => new Set(lines.map((line) => line.productId)).size === lines.length, "each listing once"),
  address: Address,
  /** From the payment gateway's form; card numbers never come here. */
  payment: z.object({
    cardToken: z.string().regex(/^card_[a-z0-9_]{1,60}$/, "a token of the payment gateway, card_…"),
  }),
});
export type NewOrder = z.infer<typeof NewOrder>;

const Totals = z.object({
  orders: z.int(),
  pieces: z.int(),
  /** Paid by buyers, shipping left out. */
  grossCents: z.int(),
  refundedCents: z.int(),
  /** What the marketplace keeps. */
  feeCents: z.int(),
  /** What the seller gets: gross less refunds and fee. */
  netCents: z.int(),
});

export const SellerReport = z.object({
  year: z.int(),
  /** Twelve, January first. */
  months: z.array(Totals.extend({ month: z.int().min(1).max(12) })),
  total: Totals,
});
export type SellerReport = z.infer<typeof SellerReport>;

const byOrder = z.object({ id: Id });

export const orderQueries = {
  "GET orders": {
    summary: "Orders of who asks, newest first.",
    audience: "member",
    search: z.object({ cursor: Cursor.optional(), limit: z.coerce.number<number>().int().min(1).max(50).default(20) }),
    answer: pageOf(OrderCard),
    errors: [],
  },
  "GET orders/{id}": {
    summary: "One order of who asks; anybody else's is not found.",
    audience: "member",
    params: byOrder,
    answer: Order,
    errors: ["not_found"],
  },
  "GET seller/report": {
    summary: "What who asks sold in a year, month by month, from the ledger.",
    audience: "member",
    search: z.object({ year: z.coerce.number<number>().int().min(2000).max(2100) }),
    answer: SellerReport,
    errors: [],
  },
} as const satisfies Endpoints;

export const orderCommands = {
  "POST orders": {
    summary: "Buy: reserve, charge and confirm, or nothing at all. Sending it again with the same key is safe.",
    audience: "member",
    headers: z.object({ "idempotency-key": z.string().regex(/^[\x21-\x7e]{8,128}$/, "8 to 128 visible characters") }),
    body: NewOrder,
    answer: Order,
    status: 201,
    errors: [
      "not_found",
      "out_of_stock",
      "price_changed",
      "payment_declined",
      "order_in_progress",
      "idempotency_key_reused",
      "own_listing",
    ],
  },
  "POST orders/{id}/cancel": {
    summary: "Undo an order: money back, stock back.",
    audience: "member",
    params: byOrder,
    answer: Order,
    errors: ["not_found", "not_cancellable"],
  },
} as const satisfies Endpoints;
