import { useEffect, useState } from "react";
import { useKeptCart } from "../../cart/cart.ts";
import { useFreshCart } from "../../cart/use-fresh-cart.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { navigate } from "../../router/navigate.ts";
import { CheckoutForm } from "./CheckoutForm.tsx";
import { CheckoutSkeleton } from "./CheckoutSkeleton.tsx";
import "./checkout.css";

/** From a cart to an order. */
export default function CheckoutPage() {
  const cart = useKeptCart();
  const isEmpty = cart?.length === 0;
  // A cart that was bought is empty, too, while the page of its order is still on its way.
  const [isBought, setBought] = useState(false);
  useFreshCart();
  useEffect(() => {
    if (isEmpty && !isBought) navigate("/cart", { isReplacing: true });
  }, [isEmpty, isBought]);
  return (
    <>
      <PageTitle>Checkout</PageTitle>
      <h1>Checkout</h1>
      {cart === null || isEmpty ? <CheckoutSkeleton /> : <CheckoutForm cart={cart} onBought={() => setBought(true)} />}
    </>
  );
}
