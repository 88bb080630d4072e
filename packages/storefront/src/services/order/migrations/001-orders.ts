import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Orders, what is in them, what happened to them, and what the gateway told; see the dictionary in README.md. */
export const orders: Migration = {
  async up(db) {
    await sql`
    create table orders (
      id uuid primary key default uuidv7(),
      account_id uuid not null,
      idempotency_key text not null,
      request_hash bytea not null,
      asked_lines jsonb not null,
      address jsonb not null,
      card_token text,
      status text not null
        check (status in ('pending', 'confirmed', 'declined', 'cancelled', 'failed', 'refused')),
      step text not null
        check (step in ('reserving', 'charging', 'confirming', 'refunding', 'releasing', 'restocking', 'settled')),
      outcome text check (outcome in ('declined', 'cancelled', 'failed', 'refused')),
      refusal_code text,
      refusal_detail text,
      items_cents bigint check (items_cents >= 0),
      shipping_cents bigint check (shipping_cents >= 0),
      charge_id text unique,
      refund_id text unique,
      attempts integer not null default 0,
      due_at timestamptz(3) not null,
      lease_until timestamptz(3),
      version integer not null default 1,
      created_at timestamptz(3) not null,
      settled_at timestamptz(3),
      unique (account_id, idempotency_key),
      check ((step = 'settled') = (status <> 'pending')),
      check (status not in ('confirmed', 'cancelled') or charge_id is not null),
      check (status <> 'cancelled' or refund_id is not null),
      check (status not in ('declined', 'failed', 'refused') or charge_id is null or refund_id is not null),
      check (step not in ('refunding', 'releasing', 'restocking') or outcome is not null)
    ) with (fillfactor = 70)
  `.execute(db);
    await sql`create index orders_unsettled on orders (due_at) where step <> 'settled'`.execute(db);
    await sql`
    create index orders_of_account on orders (account_id, created_at desc, id desc) where status <> 'refused'
  `.execute(db);
    await sql`
    create table order_lines (
      order_id uuid not null references orders,
      line smallint not null,
      product_id bigint not null,
      seller_id uuid not null,
      title text not null,
      art_name text not null,
      art_color text not null,
      quantity integer not null check (quantity > 0),
      unit_price_cents bigint not null check (unit_price_cents >= 0),
      primary key (order_id, line)
    )
  `.execute(db);
    await sql`
    create table order_history (
      order_id uuid not null references orders,
      id bigint generated always as identity,
      at timestamptz(3) not null,
      status text not null,
      note text not null,
      primary key (order_id, id)
    )
  `.execute(db);
    await sql`
    create table notifications (
      id uuid primary key default uuidv7(),
      account_id uuid not null,
      order_id uuid not null references orders,
      kind text not null check (kind in ('order-confirmed', 'order-declined', 'order-cancelled')),
      text text not null,
      created_at timestamptz(3) not null,
      unique (order_id, kind)
    )
  `.execute(db);
    await sql`create index notifications_of_account on notifications (account_id, created_at desc, id desc)`.execute(
      db,
    );
    await sql`
    create table payment_events (
      id text primary key,
      order_id uuid not null,
      event jsonb not null,
      received_at timestamptz(3) not null,
      applied_at timestamptz(3)
    )
  `.execute(db);
    await sql`create index payment_events_of_order on payment_events (order_id)`.execute(db);
    await sql`create index payment_events_waiting on payment_events (received_at) where applied_at is null`.execute(db);
  },
};
