import type { ReactNode } from "react";
import type { CartLine } from "../cart/cart.ts";
import { sumOf } from "../cart/cart-sum.ts";
import { Amount, Amounts } from "./Amounts.tsx";
import { counted } from "./wording.ts";

type CartSummaryProps = {
  heading: string;
  cart: readonly CartLine[];
  /** What can be done with it. */
  children: ReactNode;
};

/** What all of it costs; whatever comes next is its children. */
export function CartSummary({ heading, cart, children }: CartSummaryProps) {
  const { pieces, itemsCents, shippingCents, totalCents } = sumOf(cart);
  return (
    <section className="panel stack" aria-labelledby="cart-summary">
      <h2 id="cart-summary">{heading}</h2>
      <Amounts>
        <Amount term={counted(pieces, "item")} cents={itemsCents} />
        <Amount term="Shipping" cents={shippingCents} />
        <Amount term="Total" cents={totalCents} isTotal />
      </Amounts>
      {children}
    </section>
  );
}
