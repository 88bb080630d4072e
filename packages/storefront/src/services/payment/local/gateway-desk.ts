import { setTimeout as wait } from "node:timers/promises";
import type { z } from "zod";
import { ChargeAsked, RefundAsked } from "../wire.ts";
import { behaviourOf } from "./card-behaviour.ts";
import type { GatewayBook } from "./gateway-book.ts";
import { GatewayMood } from "./gateway-mood.ts";

/** What a request gets; `silence` is no answer at all, ever. */
export type Answer = { status: number; json: unknown } | "silence";
interface Asked {
  route: string;
  key: string;
  body: unknown;
}

const down: Answer = { status: 503, json: { error: "unavailable" } };
const MoodChange = GatewayMood.partial();

/** Answers requests from the book, in the mood and the way of the card. */
export function gatewayDesk(book: GatewayBook, mood: GatewayMood, tellShop: () => void) {
  const tellAt = () => Date.now() + mood.webhookDelayMs;
  const settle = (answer: object): Answer =>
    "objection" in answer ? { status: 409, json: answer } : { status: 200, json: answer };

  async function charge(key: string, asked: ChargeAsked): Promise<Answer> {
    const behaviour = behaviourOf(asked.cardToken);
    const first = book.countRequest(key) === 1;
    const make = () => {
      const answer = settle(book.charge(key, asked, Date.now(), tellAt()));
      tellShop();
      return answer;
    };
    if (first && behaviour === "card_down_once") return down;
    if (first && behaviour === "card_lost") return "silence";
    if (first && behaviour === "card_charged_late") {
      await wait(mood.slowMs);
      make();
      return "silence";
    }
    const answer = make();
    if (first && behaviour === "card_timeout_after_charge") return "silence";
    if (behaviour === "card_slow") await wait(mood.slowMs);
    return answer;
  }

  function refund(key: string, asked: RefundAsked): Answer {
    const behaviour = behaviourOf(book.cardOfCharge(asked.chargeId));
    const first = book.countRequest(key) === 1;
    if (first && behaviour === "card_refund_down_once") return down;
    const answer = settle(book.refund(key, asked, Date.now(), tellAt()));
    tellShop();
    return first && behaviour === "card_refund_timeout" ? "silence" : answer;
  }

  const routes: Record<string, (asked: Asked) => Answer | Promise<Answer>> = {
    "POST charges": ({ key, body }) => reading(ChargeAsked, key, body, (asked) => charge(key, asked)),
    "POST refunds": ({ key, body }) => reading(RefundAsked, key, body, (asked) => refund(key, asked)),
    "GET charges": ({ key }) => {
      const found = book.findCharge(key);
      return found ? { status: 200, json: found } : { status: 404, json: { error: "unknown" } };
    },
  };
  const control: Record<string, (asked: Asked) => Answer> = {
    "GET statement": () => ({ status: 200, json: book.statement() }),
    "POST control": ({ body }) => {
      const change = MoodChange.safeParse(body);
      if (!change.success) return { status: 400, json: change.error.issues };
      Object.assign(mood, change.data);
      tellShop();
      return { status: 200, json: mood };
    },
  };

  return async (asked: Asked): Promise<Answer> => {
    const controlled = control[asked.route];
    if (controlled) return controlled(asked);
    const serve = routes[asked.route];
    if (!serve) return { status: 404, json: { error: "no such address" } };
    if (mood.delayMs > 0) await wait(mood.delayMs);
    return mood.down ? down : serve(asked);
  };
}

function reading<T extends z.ZodType>(
  schema: T,
  key: string,
  body: unknown,
  then: (asked: z.output<T>) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  const read = schema.safeParse(body);
  if (!read.success) return { status: 400, json: read.error.issues };
  if (key === "") return { status: 400, json: { error: "idempotency-key is missing" } };
  return then(read.data);
}
