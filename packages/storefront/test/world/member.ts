import { randomUUID } from "node:crypto";
import type { AnswerOf, InputOf } from "../../src/contract/endpoint.ts";
import type { Commands } from "../../src/contract/contract.ts";
import type { Me } from "../../src/contract/people.ts";
import { Visitor, type Place } from "./visitor.ts";

type Body<N extends keyof Commands> = InputOf<Commands[N]> extends { body: infer B } ? B : never;

/** Something that can be bought. */
export interface Offer {
  id: number;
  priceCents: number;
}

export const game: Body<"POST products"> = {
  title: "The Long Way Home",
  platform: "snes",
  region: "ntsc-u",
  condition: "complete",
  genre: "rpg",
  year: 1995,
  publisher: "Somebody",
  description: "Plays well, a little worn at the edges.",
  priceCents: 4_999,
  quantity: 5,
  tags: [{ name: "language", value: "en" }],
};

export const address = {
  name: "A. Buyer",
  street: "1 Cartridge Lane",
  city: "Salem",
  postalCode: "97301",
  country: "US",
};

/** Somebody who signed in. */
export class Member extends Visitor {
  readonly me: Me;
  readonly password: string;

  constructor(place: Place, signedIn: { me: Me; password: string }) {
    super(place);
    this.me = signedIn.me;
    this.password = signedIn.password;
  }

  /** Puts a game up for sale. */
  async sell(said: Partial<typeof game> = {}): Promise<Offer> {
    const { id } = await this.command("POST products", { body: { ...game, ...said } });
    return { id, priceCents: said.priceCents ?? game.priceCents };
  }

  buy(
    offer: Offer,
    { quantity = 1, cardToken = "card_ok", key = randomUUID() as string } = {},
  ): Promise<AnswerOf<Commands["POST orders"]>> {
    return this.command("POST orders", {
      headers: { "idempotency-key": key },
      body: {
        lines: [{ productId: offer.id, quantity, unitPriceCents: offer.priceCents }],
        address,
        payment: { cardToken },
      },
    });
  }
}
