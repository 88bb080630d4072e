import { Refusal } from "../../../contract/errors.ts";
import type { Stock } from "../saga/saga.ts";

interface Listing {
  sellerId: string;
  title: string;
  priceCents: number;
  /** Pieces that exist: on the shelf, or set aside. */
  stock: number;
  readonly stockAtFirst: number;
}
type State = "held" | "expired" | "released" | "confirmed" | "restocked";
interface Reservation {
  state: State;
  expiresAt: number;
  lines: Awaited<ReturnType<Stock["reserve"]>>;
}

/** The product service's part in orders, in memory and by the same rules. Each call happens at one moment. */
export class ShelfWorld {
  readonly listings = new Map<number, Listing>();
  readonly reservations = new Map<string, Reservation>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  list(id: number, listing: Omit<Listing, "stockAtFirst">): void {
    this.listings.set(id, { ...listing, stockAtFirst: listing.stock });
  }

  readonly door: Stock = {
    reserve: async ({ orderId, buyerId, lines, ttlMs }) => {
      this.#expire();
      const expiresAt = this.#now().getTime() + ttlMs;
      const before = this.reservations.get(orderId);
      if (before?.state === "released") throw new Refusal("not_found", "given up");
      if (before) {
        if (before.state === "expired") this.#checkLeft(before.lines);
        if (before.state === "expired" || before.state === "held") Object.assign(before, { state: "held", expiresAt });
        return before.lines;
      }
      const offers = lines.map(({ productId, quantity }) => {
        const listing = this.listings.get(productId);
        if (!listing) throw new Refusal("not_found", `no listing ${productId}`);
        if (listing.sellerId === buyerId) throw new Refusal("own_listing", "your own");
        const { sellerId, title, priceCents } = listing;
        return {
          productId,
          quantity,
          unitPriceCents: priceCents,
          sellerId,
          title,
          art: { name: "box", color: "#000000" },
        };
      });
      this.#checkLeft(offers);
      this.reservations.set(orderId, { state: "held", expiresAt, lines: offers });
      return offers;
    },
    confirmReservation: async ({ orderId }) => {
      this.#expire();
      const found = this.reservations.get(orderId);
      if (!found || found.state === "released") throw new Refusal("not_found", "nothing is set aside");
      if (found.state === "confirmed" || found.state === "restocked") return null;
      if (found.state === "expired") this.#checkLeft(found.lines);
      for (const { productId, quantity } of found.lines) this.#listing(productId).stock -= quantity;
      found.state = "confirmed";
      return null;
    },
    releaseReservation: async ({ orderId }) => {
      this.#expire();
      const found = this.reservations.get(orderId);
      if (!found) this.reservations.set(orderId, { state: "released", expiresAt: 0, lines: [] });
      else if (found.state === "held" || found.state === "expired") found.state = "released";
      return null;
    },
    restock: async ({ orderId }) => {
      const found = this.reservations.get(orderId);
      if (found?.state !== "confirmed") return null;
      for (const { productId, quantity } of found.lines) this.#listing(productId).stock += quantity;
      found.state = "restocked";
      return null;
    },
  };

  /** How many of a listing can be reserved. */
  left(productId: number): number {
    return this.#listing(productId).stock - this.#piecesIn(productId, "held");
  }

  /** How many pieces of a listing reservations in a state hold. */
  #piecesIn(productId: number, state: State): number {
    let pieces = 0;
    for (const reservation of this.reservations.values()) {
      if (reservation.state !== state) continue;
      for (const line of reservation.lines) if (line.productId === productId) pieces += line.quantity;
    }
    return pieces;
  }

  /** What is wrong with the shelves: nothing, if stock was neither invented nor lost. */
  faults(): string[] {
    return [...this.listings].flatMap(([id, { stock, stockAtFirst }]) => {
      const sold = this.#piecesIn(id, "confirmed");
      const held = this.#piecesIn(id, "held");
      const found: string[] = [];
      if (stock + sold !== stockAtFirst) found.push(`listing ${id}: ${stock} left and ${sold} sold of ${stockAtFirst}`);
      if (stock - held < 0) found.push(`listing ${id} is oversold: ${held} held of ${stock}`);
      return found;
    });
  }

  #checkLeft(lines: readonly { productId: number; quantity: number }[]): void {
    for (const { productId, quantity } of lines) {
      if (this.left(productId) < quantity) throw new Refusal("out_of_stock", `${quantity} wanted`);
    }
  }

  #expire(): void {
    const now = this.#now().getTime();
    for (const reservation of this.reservations.values()) {
      if (reservation.state === "held" && reservation.expiresAt <= now) reservation.state = "expired";
    }
  }

  #listing(id: number): Listing {
    const listing = this.listings.get(id);
    if (!listing) throw new Error(`No listing ${id}`);
    return listing;
  }
}
