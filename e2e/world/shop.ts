import { randomInt, randomUUID } from "node:crypto";
import { tokenSentTo } from "../../packages/storefront/test/world/mailbox.ts";
import { type game, Member, type Offer } from "../../packages/storefront/test/world/member.ts";
import { until } from "../../packages/storefront/test/world/until.ts";
import { Visitor } from "../../packages/storefront/test/world/visitor.ts";
import { Witness } from "../../packages/storefront/test/world/witness.ts";
import { type Whereabouts, whereabouts } from "./whereabouts.ts";

/** Something for sale, as a journey meets it. */
export interface OnSale extends Offer {
  title: string;
  seller: Member;
}

/** The shop behind the site, for what has to be there before a journey begins. People and listings are its own. */
export class Shop {
  readonly origin: string;
  readonly #mailbox: string;
  /** Sees every answer that people of this journey get outside of the browser. */
  readonly witness = new Witness();
  #seller: Promise<Member> | undefined;

  constructor({ bffOrigin, mailbox }: Whereabouts = whereabouts()) {
    this.origin = bffOrigin;
    this.#mailbox = mailbox;
  }

  /** Somebody new: registers, opens the letter, follows its link, signs in. */
  async signUp(name = "Somebody New"): Promise<Member> {
    const email = newEmail();
    const password = "a long enough password";
    const visitor = new Visitor(this);
    await visitor.command("POST accounts", { body: { email, password, name } });
    await visitor.command("POST accounts/confirm", { body: { token: await this.tokenSentTo(email) } });
    const me = await visitor.command("POST sessions", { body: { email, password } });
    const member = new Member(this, { me, password });
    member.jar.set("session", visitor.jar.get("session") ?? "");
    return member;
  }

  tokenSentTo(email: string): Promise<string> {
    return tokenSentTo(email, this.#mailbox);
  }

  /** Has somebody put a game up for sale, and waits until searches find it. */
  async offer(said: Partial<typeof game> = {}): Promise<OnSale> {
    const seller = await (this.#seller ??= this.signUp("Attic Finds"));
    const title = said.title ?? newTitle();
    const offer = await seller.sell({ ...said, title });
    await until(`${title} to be found`, async () => {
      const { items } = await seller.query("GET products/search", { search: { q: title } });
      return items.some(({ id }) => id === offer.id);
    });
    return { ...offer, title, seller };
  }

  /** Sets how many of a listing are on the shelf. */
  async restock({ id, seller }: OnSale, quantity: number): Promise<void> {
    const { items } = await seller.query("GET seller/listings", { search: {} });
    const version = items.find((item) => item.id === id)?.inventoryVersion ?? 0;
    await seller.command("PUT products/{id}/inventory", { params: { id }, body: { quantity, version } });
  }
}

export const newEmail = (): string => `${randomUUID()}@people.example`;

/** A title that nothing else has, of letters that no typing mistake leads to. */
export function newTitle(): string {
  const letters = Array.from({ length: 10 }, () => String.fromCharCode(97 + randomInt(26)));
  return `Saga of ${letters.join("")}`;
}
