/** What a card of the local gateway does; whatever else begins with `card_` is charged at once. */
export const cardBehaviours = {
  card_declined: "Declined, and so on every replay.",
  card_slow: "Charged at once, answered after `slowMs`.",
  card_timeout_after_charge: "Charged at once; the first request is never answered.",
  card_charged_late: "The first request is never answered and takes effect only after `slowMs`.",
  card_lost: "The first request gets lost: no effect, no answer.",
  card_down_once: "The first request is answered 503, without effect.",
  card_refund_down_once: "Charged; the first refund is answered 503, without effect.",
  card_refund_timeout: "Charged; the first refund takes effect and is never answered.",
} as const;

export type CardBehaviour = keyof typeof cardBehaviours | "card_ok";

/** By the name of the token, or of the token before `__`, so that tests can tell their cards apart. */
export function behaviourOf(cardToken: string): CardBehaviour {
  const name = cardToken.split("__")[0] ?? "";
  return name in cardBehaviours ? (name as keyof typeof cardBehaviours) : "card_ok";
}
