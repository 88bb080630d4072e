import { piecesIn, useCart } from "../cart/cart.ts";
import { counted } from "../components/wording.ts";
import { SiteLink } from "../router/SiteLink.tsx";

/** The way to the cart, and how much is in it. */
export function CartLink() {
  const pieces = piecesIn(useCart());
  return (
    <SiteLink className="cart-badge" href="/cart" aria-label={`Cart, ${counted(pieces, "item")}`}>
      <span>Cart</span> <span className="cart-badge__count">{pieces}</span>
    </SiteLink>
  );
}

/** Reads out how much is in the cart when that changes. */
export function CartAnnouncement() {
  const pieces = piecesIn(useCart());
  return (
    <div className="ui-visually-hidden" role="status" id="cart-announcement">
      {counted(pieces, "item")} in the cart
    </div>
  );
}
