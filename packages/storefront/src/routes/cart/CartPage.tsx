import { useKeptCart } from "../../cart/cart.ts";
import { useFreshCart } from "../../cart/use-fresh-cart.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";
import { CartLines } from "./CartLines.tsx";
import { CartSkeleton } from "./CartSkeleton.tsx";
import "./cart.css";

/** What the shopper wants to buy. It is kept in the browser, so the server shows where it will be. */
export default function CartPage() {
  const cart = useKeptCart();
  useFreshCart();
  return (
    <div className="cart-page">
      <PageTitle>Cart</PageTitle>
      <h1>Cart</h1>
      <noscript>
        <p className="notice">The cart is kept in your browser, which needs JavaScript to show it.</p>
      </noscript>
      {cart === null && <CartSkeleton />}
      {cart?.length === 0 && (
        <EmptyState title="Your cart is empty" text="What you add stays here until you buy it or remove it.">
          <SiteLink className="ui-button ui-button--primary" href="/search">
            Start browsing
          </SiteLink>
        </EmptyState>
      )}
      {cart !== null && cart.length > 0 && <CartLines cart={cart} />}
    </div>
  );
}
