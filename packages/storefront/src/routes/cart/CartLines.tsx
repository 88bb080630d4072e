import { Button } from "@latency-aficionados/ui";
import { useRef } from "react";
import { type CartLine, removeFromCart, writeCart } from "../../cart/cart.ts";
import { CartSummary } from "../../components/CartSummary.tsx";
import { say } from "../../frame/toasts.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { CartChanges } from "./CartChanges.tsx";
import { CartItem } from "./CartItem.tsx";

/** A cart that has something in it. */
export function CartLines({ cart }: { cart: readonly CartLine[] }) {
  const list = useRef<HTMLUListElement>(null);
  const remove = ({ productId, title }: CartLine) => {
    const at = cart.findIndex((line) => line.productId === productId);
    const neighbour = cart[at + 1] ?? cart[at - 1];
    // The button that has the focus goes with its line.
    if (neighbour) removeButton(list.current, neighbour.productId)?.focus();
    removeFromCart(productId);
    say(`${title} was removed from the cart`);
  };
  const removeAll = () => {
    writeCart([]);
    say("The cart is empty");
  };
  return (
    <div className="columns columns--aside">
      <div className="stack">
        <CartChanges cart={cart} />
        <ul className="site-plain cart-lines" aria-label="Items in the cart" ref={list}>
          {cart.map((line) => (
            <CartItem key={line.productId} line={line} onRemove={remove} />
          ))}
        </ul>
        <p className="row">
          <SiteLink href="/search">Keep browsing</SiteLink>
          <Button look="plain" onClick={removeAll}>
            Empty the cart
          </Button>
        </p>
      </div>
      <CartSummary heading="Summary" cart={cart}>
        <WayOn isOpen={cart.every(({ available }) => available > 0)} />
      </CartSummary>
    </div>
  );
}

/** To the checkout; shut while something is in the cart that nobody can buy. */
function WayOn({ isOpen }: { isOpen: boolean }) {
  if (!isOpen)
    return (
      <Button className="wide" look="primary" disabled>
        Check out
      </Button>
    );
  return (
    <SiteLink className="ui-button ui-button--primary wide" href="/checkout">
      Check out
    </SiteLink>
  );
}

function removeButton(list: HTMLElement | null, productId: number): HTMLElement | null {
  return list?.querySelector(`[data-removes="${productId}"]`) ?? null;
}
