import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** The ledger: what is written stays, and each of an order's postings comes to zero. The database sees to both. */
export const ledger: Migration = {
  async up(db) {
    await sql`
    create table ledger_entries (
      order_id uuid not null references orders,
      posting text not null check (posting in ('payment', 'sale', 'refund', 'reversal')),
      line smallint not null,
      account text not null
        check (account in ('gateway_clearing', 'buyer_deposits', 'marketplace_fee', 'shipping')
          or account ~ '^seller:[0-9a-f-]{36}$'),
      item text not null check (item in ('total', 'goods', 'fee', 'shipping')),
      amount_cents bigint not null check (amount_cents <> 0),
      pieces integer not null default 0 check (pieces >= 0),
      at timestamptz(3) not null,
      primary key (order_id, posting, line)
    )
  `.execute(db);
    await sql`
    create index ledger_of_sellers on ledger_entries (account, at) where account like 'seller:%'
  `.execute(db);
    await sql`
    create function ledger_balances() returns trigger language plpgsql as $$
    declare total numeric;
    begin
      select sum(amount_cents) into total from ledger_entries
      where order_id = new.order_id and posting = new.posting;
      if total <> 0 then
        raise exception 'The % of order % is off by % cents: the entries of a posting come to zero',
          new.posting, new.order_id, total using errcode = 'check_violation';
      end if;
      return null;
    end $$
  `.execute(db);
    await sql`
    create constraint trigger ledger_balances after insert on ledger_entries
    deferrable initially deferred for each row execute function ledger_balances()
  `.execute(db);
    await sql`
    create function ledger_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'The ledger is append-only: post the opposite instead' using errcode = 'insufficient_privilege';
    end $$
  `.execute(db);
    await sql`
    create trigger ledger_is_append_only before update or delete or truncate on ledger_entries
    for each statement execute function ledger_is_append_only()
  `.execute(db);
    await sql`revoke update, delete, truncate on ledger_entries from public, current_user`.execute(db);
  },
};
