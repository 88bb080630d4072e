import { useEffect } from "react";
import { useKeptCart } from "../../cart/cart.ts";
import { useFreshCart } from "../../cart/refresh-cart.ts";
import { PageTitle } from "../../frame/PageTitle.tsx";
import { navigate } from "../../router/navigate.ts";
import { CheckoutForm } from "./CheckoutForm.tsx";
import { CheckoutSkeleton } from "./CheckoutSkeleton.tsx";
import "./checkout.css";

/** From a cart to an order. */
export default function CheckoutPage() {
  const cart = useKeptCart();
  const isEmpty = cart?.length === 0;
  useFreshCart();
  useEffect(() => {
    if (isEmpty) navigate("/cart", { isReplacing: true });
  }, [isEmpty]);
  return (
    <>
      <PageTitle>Checkout</PageTitle>
      <h1>Checkout</h1>
      {cart === null || isEmpty ? <CheckoutSkeleton /> : <CheckoutForm cart={cart} />}
    </>
  );
}
