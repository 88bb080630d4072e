import { momentOf, uuidAt } from "../identity.ts";
import { pastMs } from "../market/market.ts";
import { type Skew, skewOf } from "../market/skew.ts";
import type { SeedAccount } from "../plan.ts";
import { randomFor } from "../random.ts";
import { firstNames, lastNames, shopAdjectives, shopEndings, shopNouns } from "./names.ts";

/** The two accounts that a visitor of the demo can sign in to. */
export const demoAccounts = {
  seller: { email: "demo.seller@example.com", name: "Second Player Games", password: "blow-on-the-cartridge-1987" },
  shopper: { email: "demo.shopper@example.com", name: "Robin Vega", password: "press-start-to-play-1991" },
} as const;

/** Everybody who has an account. Number 0 of each kind is the demo account. */
export interface People {
  sellerCount: number;
  buyerCount: number;
  sellers: readonly string[];
  buyers: readonly string[];
  /** Who sells more than others. */
  selling: Skew;
  /** Who looks and buys more than others. */
  buying: Skew;
  all(): Iterable<SeedAccount>;
}

const within = (low: number, number: number, high: number) => Math.round(Math.min(high, Math.max(low, number)));

export function peopleOf(seed: number, listingCount: number, untilMs: number): People {
  const sellerCount = within(12, listingCount / 200, 500);
  const buyerCount = within(60, listingCount / 15, 20_000);
  // All joined in the year before the first listing, so nobody sells or buys before.
  const joinedMs = (kind: string, i: number) =>
    Math.floor(untilMs - pastMs - randomFor(seed, `${kind} joined`, i).fraction() * (pastMs / 2));
  const ids = (kind: string, count: number) =>
    Array.from({ length: count }, (_, i) => uuidAt(joinedMs(kind, i), randomFor(seed, `${kind} id`, i)));
  const [sellers, buyers] = [ids("seller", sellerCount), ids("buyer", buyerCount)];
  return {
    sellerCount,
    buyerCount,
    sellers,
    buyers,
    selling: skewOf(sellerCount, 0.8, 5),
    buying: skewOf(buyerCount, 0.7, 20),
    *all() {
      for (let i = 0; i < sellerCount; i += 1) {
        const person = i === 0 ? demoAccounts.seller : shop(i);
        yield { id: sellers[i]!, ...person, role: "seller", createdAt: momentOf(joinedMs("seller", i)) };
      }
      for (let i = 0; i < buyerCount; i += 1) {
        const person = i === 0 ? demoAccounts.shopper : somebody(seed, i);
        yield { id: buyers[i]!, ...person, role: "buyer", createdAt: momentOf(joinedMs("buyer", i)) };
      }
    },
  };
}

/** Each number gives another name: 20 × 20 × 8 of them before they repeat. */
function shop(i: number) {
  const adjective = shopAdjectives[i % 20]!;
  const noun = shopNouns[(i * 7 + Math.floor(i / 20)) % 20]!;
  const name = `${adjective} ${noun} ${shopEndings[(i * 3 + Math.floor(i / 160)) % 8]!}`;
  const mail = name.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  return { name, email: `${mail}.${i}@shops.example.com`, password: null };
}

function somebody(seed: number, i: number) {
  const random = randomFor(seed, "buyer name", i);
  const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
  const plain = `${first}.${last}`
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z.]/g, "");
  return { name: `${first} ${last}`, email: `${plain}.${i}@example.com`, password: null };
}
