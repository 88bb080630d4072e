import type { Member, Offer } from "../world/member.ts";
import type { Visitor } from "../world/visitor.ts";

/** What shoppers do all day, as addresses. */
const looks = {
  home: "/api/queries/home",
  recommendations: "/api/queries/recommendations",
  search: "/api/queries/products/search?q=zelda",
  suggest: "/api/queries/products/suggest?q=zel",
  product: "/api/queries/products/1",
  reviews: "/api/queries/products/1/reviews",
  orders: "/api/queries/orders",
  notifications: "/api/queries/notifications",
  watchlist: "/api/queries/watchlist",
  me: "/api/queries/me",
} as const;
type Look = keyof typeof looks;
export type Outcome = Record<Look, string>;

/** What there is to see, look by look: `ok` or the code of the refusal; and how long the slowest took. */
export async function lookAround(who: Visitor): Promise<{ outcome: Outcome; slowestMs: number }> {
  let slowestMs = 0;
  const seen = await Promise.all(
    Object.entries(looks).map(async ([look, address]) => {
      const from = performance.now();
      const response = await who.send("GET", address);
      slowestMs = Math.max(slowestMs, performance.now() - from);
      const answer = (await response.json()) as { code?: string };
      return [look, response.ok ? "ok" : (answer.code ?? "?")];
    }),
  );
  return { outcome: Object.fromEntries(seen) as Outcome, slowestMs };
}

export const allWell = Object.fromEntries(Object.keys(looks).map((look) => [look, "ok"])) as Outcome;

export const isAs = (expected: Outcome, { outcome }: { outcome: Outcome }): boolean =>
  (Object.keys(expected) as Look[]).every((look) => outcome[look] === expected[look]);

/** What became of buying that: the order's status, the code of the refusal, or what broke. */
export const buying = (who: Member, offer: Offer, how: { cardToken?: string; key?: string } = {}): Promise<string> =>
  who.buy(offer, how).then(
    ({ status }) => status,
    (error: { problem?: { code: string } }) => error.problem?.code ?? String(error),
  );
