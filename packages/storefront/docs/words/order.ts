import type { OrderTables } from "../../src/services/order/tables.ts";
import type { Words } from "./words.ts";

export const orderWords: Words<OrderTables> = {
  orders: {
    row: "an attempt to buy; its state is all that a crash leaves, and all that going on needs",
    columns: {
      id: "",
      account_id: "who buys",
      idempotency_key: "the buyer's; the same again is the same order",
      request_hash: "of the body, so that a key is not used for another order",
      asked_lines: "as sent",
      address: "as sent",
      card_token: "null once settled",
      status: "what the buyer sees; `refused` never shows in lists",
      step: "the call that is next or under way; `settled`: none",
      outcome: "how an order ends that is being undone",
      refusal_code: "what the buyer hears",
      refusal_detail: "the same in words",
      items_cents: "null until reserved, then frozen",
      shipping_cents: "likewise",
      charge_id: "of the gateway",
      refund_id: "of the gateway",
      attempts: "failed calls of this step",
      due_at: "when a worker may take it up",
      lease_until: "in somebody's hands until then",
      version: "grows with every transition: optimistic lock",
      created_at: "",
      settled_at: "",
    },
  },
  order_lines: {
    row: "a listing in an order, frozen as reserved",
    columns: {
      order_id: "",
      line: "from 1",
      product_id: "of the product service",
      seller_id: "account",
      title: "",
      art_name: "",
      art_color: "",
      quantity: "",
      unit_price_cents: "",
    },
  },
  order_history: {
    row: "what the buyer reads of its way",
    columns: { order_id: "", id: "order of entries", at: "", status: "", note: "" },
  },
  notifications: {
    row: "what the buyer is told, once a kind",
    columns: { id: "", account_id: "", order_id: "", kind: "", text: "", created_at: "" },
  },
  payment_events: {
    row: "a webhook of the gateway, once by its id",
    columns: {
      id: "the gateway's",
      order_id: "",
      event: "as signed",
      received_at: "",
      applied_at: "null: waits for its order",
    },
  },
  ledger_entries: {
    row: "a line of a posting; appended, never changed, and each posting comes to zero",
    columns: {
      order_id: "",
      posting: "what happened to the money",
      line: "",
      account: "whose cents: the gateway, deposits, a seller, the fee, shipping",
      item: "what they are for",
      amount_cents: "debit positive, credit negative",
      pieces: "for the seller's report",
      at: "",
    },
  },
};
