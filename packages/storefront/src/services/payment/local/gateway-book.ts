import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { ChargeAsked, ChargeMade, RefundAsked, WebhookBody } from "../wire.ts";
import { behaviourOf } from "./card-behaviour.ts";

/** Why the gateway will not do as asked: for 4xx answers. */
export type Objection = { objection: "key_reused" | "unknown_charge" | "too_much" };
export interface DueWebhook {
  id: string;
  body: string;
  attempts: number;
}

// Survives an end of the process at any moment; the loss of the machine's power may cost the last few charges,
// which is fine for a gateway that moves no money.
const schema = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  create table if not exists charges (
    key text primary key, asked text not null, status text not null, charge_id text unique, reason text,
    amount integer not null, card text not null, reference text not null, at integer not null
  ) strict;
  create table if not exists refunds (
    key text primary key, asked text not null, refund_id text not null, charge_id text not null,
    amount integer not null, at integer not null
  ) strict;
  create table if not exists requests (key text primary key, seen integer not null) strict;
  create table if not exists webhooks (
    id text primary key, body text not null, attempts integer not null, due_at integer not null, delivered_at integer
  ) strict;
  create index if not exists webhooks_due on webhooks (due_at) where delivered_at is null;
`;

/** What the local gateway remembers, on disk: one answer for a key, for good. */
export function openGatewayBook(folder: string) {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, "gateway.sqlite"));
  db.exec(schema);
  const chargeByKey = db.prepare("select * from charges where key = ?");
  const chargeById = db.prepare("select * from charges where charge_id = ?");
  const refundByKey = db.prepare("select * from refunds where key = ?");
  const refunded = db.prepare("select coalesce(sum(amount), 0) as total from refunds where charge_id = ?");
  const addCharge = db.prepare("insert into charges values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const addRefund = db.prepare("insert into refunds values (?, ?, ?, ?, ?, ?)");
  const addWebhook = db.prepare("insert into webhooks values (?, ?, 0, ?, null)");
  const countRequest = db.prepare(
    "insert into requests values (?, 1) on conflict (key) do update set seen = seen + 1 returning seen",
  );
  const due = db.prepare(
    "select id, body, attempts from webhooks where delivered_at is null and due_at <= ? order by due_at limit ?",
  );
  const nextDue = db.prepare("select min(due_at) as at from webhooks where delivered_at is null");
  const delivered = db.prepare("update webhooks set delivered_at = ?, attempts = attempts + 1 where id = ?");
  const postponed = db.prepare("update webhooks set due_at = ?, attempts = attempts + 1 where id = ?");

  function together<T>(change: () => T): T {
    db.exec("begin immediate");
    try {
      const answer = change();
      db.exec("commit");
      return answer;
    } catch (error) {
      db.exec("rollback");
      throw error;
    }
  }
  const made = (row: Record<string, unknown>): ChargeMade =>
    row["status"] === "succeeded"
      ? { status: "succeeded", chargeId: String(row["charge_id"]) }
      : { status: "declined", reason: String(row["reason"]) };
  const tell = (body: WebhookBody, at: number) => addWebhook.run(body.id, JSON.stringify(body), at);

  return {
    /** How often a request with this key came, this time included. */
    countRequest: (key: string): number => Number(countRequest.get(key)?.["seen"]),
    findCharge(key: string): ChargeMade | null {
      const row = chargeByKey.get(key);
      return row ? made(row) : null;
    },
    cardOfCharge: (chargeId: string): string => String(chargeById.get(chargeId)?.["card"] ?? ""),
    charge: (key: string, asked: ChargeAsked, now: number, tellAt: number): ChargeMade | Objection =>
      together(() => {
        const text = JSON.stringify(asked);
        const before = chargeByKey.get(key);
        if (before) return before["asked"] === text ? made(before) : { objection: "key_reused" };
        const charge: ChargeMade =
          behaviourOf(asked.cardToken) === "card_declined"
            ? { status: "declined", reason: "insufficient_funds" }
            : { status: "succeeded", chargeId: `ch_${randomUUID()}` };
        const [id, reason] = charge.status === "succeeded" ? [charge.chargeId, null] : [null, charge.reason];
        const { amountCents, cardToken, reference } = asked;
        addCharge.run(key, text, charge.status, id, reason, amountCents, cardToken, reference, now);
        tell({ id: `ev_${randomUUID()}`, type: "charged", reference, idempotencyKey: key, charge }, tellAt);
        return charge;
      }),
    refund: (key: string, asked: RefundAsked, now: number, tellAt: number): { refundId: string } | Objection =>
      together(() => {
        const text = JSON.stringify(asked);
        const before = refundByKey.get(key);
        if (before) {
          return before["asked"] === text ? { refundId: String(before["refund_id"]) } : { objection: "key_reused" };
        }
        const charge = chargeById.get(asked.chargeId);
        if (!charge) return { objection: "unknown_charge" };
        const total = Number(refunded.get(asked.chargeId)?.["total"]) + asked.amountCents;
        if (total > Number(charge["amount"])) return { objection: "too_much" };
        const refundId = `re_${randomUUID()}`;
        addRefund.run(key, text, refundId, asked.chargeId, asked.amountCents, now);
        const reference = String(charge["reference"]);
        tell({ id: `ev_${randomUUID()}`, type: "refunded", reference, idempotencyKey: key, refundId }, tellAt);
        return { refundId };
      }),
    dueWebhooks: (now: number, limit: number): DueWebhook[] =>
      due.all(now, limit).map((row) => ({
        id: String(row["id"]),
        body: String(row["body"]),
        attempts: Number(row["attempts"]),
      })),
    nextWebhookAt(): number | null {
      const at = nextDue.get()?.["at"];
      return typeof at === "number" ? at : null;
    },
    webhookDelivered: (id: string, now: number) => delivered.run(now, id),
    webhookPostponed: (id: string, until: number) => postponed.run(until, id),
    /** Everything that moved money, for auditors. */
    statement: () => ({
      charges: db
        .prepare(
          "select key, reference, amount as amountCents, charge_id as chargeId from charges where charge_id is not null",
        )
        .all(),
      refunds: db
        .prepare(
          "select r.key, c.reference, r.amount as amountCents, r.charge_id as chargeId from refunds r join charges c using (charge_id)",
        )
        .all(),
      webhooksWaiting: Number(db.prepare("select count(*) as n from webhooks where delivered_at is null").get()?.["n"]),
    }),
    close: () => db.close(),
  };
}
export type GatewayBook = ReturnType<typeof openGatewayBook>;
