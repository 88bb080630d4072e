import { Button, Price } from "@latency-aficionados/ui";
import { lazy, Suspense, useEffect, useRef, useState, type FormEvent } from "react";
import { type CartLine, writeCart } from "../../cart/cart.ts";
import { sumOf } from "../../cart/cart-sum.ts";
import { CartSummary } from "../../components/CartSummary.tsx";
import { counted, money } from "../../components/wording.ts";
import type { Order } from "../../contract/orders.ts";
import { useData } from "../../data/data-context.ts";
import { ask } from "../../data/question.ts";
import { navigate } from "../../router/navigate.ts";
import { SiteLink } from "../../router/SiteLink.tsx";
import { AddressFields } from "./AddressFields.tsx";
import { type AddressProblems, problemsOf, readAddressForm } from "./address-form.ts";
import { CardChoice } from "./CardChoice.tsx";
import { fieldProblems } from "./field-problems.ts";
import { keepAddress, keptAddress } from "./kept-address.ts";
import { usePlaceOrder } from "./use-place-order.ts";

const none: AddressProblems = {};
const loadProblem = () => import("./CheckoutProblem.tsx");
const CheckoutProblem = lazy(loadProblem);

/** Address, card and what is bought. Nothing that was typed is lost, however often it fails. */
export function CheckoutForm({ cart, onBought }: { cart: readonly CartLine[]; onBought: () => void }) {
  const { store } = useData();
  const [known] = useState(keptAddress);
  const [wrong, setWrong] = useState(none);
  const notice = useRef<HTMLDivElement>(null);
  const { place, isPaying, error } = usePlaceOrder();
  // Nobody waits for it, and it is there before anything is refused, even if the network is not.
  useEffect(() => void loadProblem().catch(() => {}), []);
  const wrongFields = Object.keys(wrong).length;

  const arrive = (order: Order) => {
    store.put(ask("GET orders/{id}", { params: { id: order.id } }), order);
    onBought();
    navigate(`/orders/${order.id}?new=1`, { isReplacing: true });
    writeCart([]);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPaying) return;
    const form = event.currentTarget;
    const { address, cardToken, isRemembered } = readAddressForm(form);
    const problems = problemsOf(address);
    setWrong(problems);
    const [first] = Object.keys(problems);
    if (first) {
      (form.elements.namedItem(first) as HTMLElement).focus();
      return;
    }
    keepAddress(isRemembered ? address : null);
    const lines = cart.map(({ productId, quantity, priceCents }) => ({
      productId,
      quantity,
      unitPriceCents: priceCents,
    }));
    place({ lines, address, payment: { cardToken } }).then(arrive, () => notice.current?.focus());
  };

  return (
    <form className="columns columns--aside" aria-label="Checkout" noValidate onSubmit={submit}>
      <div className="stack">
        <div ref={notice} tabIndex={-1}>
          {wrongFields > 0 && (
            <p className="notice notice--bad" role="alert">
              {counted(wrongFields, "field needs", "fields need")} another look.
            </p>
          )}
          {error !== null && (
            <Suspense fallback={null}>
              <CheckoutProblem error={error} />
            </Suspense>
          )}
        </div>
        <section className="panel stack" aria-labelledby="checkout-address">
          <h2 id="checkout-address">Address</h2>
          <AddressFields known={known} problems={{ ...fieldProblems(error), ...wrong }} />
          <label className="check">
            <input type="checkbox" name="isRemembered" defaultChecked={known !== null} />
            Remember this address on this device
          </label>
        </section>
        <section className="panel stack" aria-labelledby="checkout-payment">
          <h2 id="checkout-payment">Payment</h2>
          <CardChoice />
        </section>
      </div>
      <CartSummary heading="Your order" cart={cart}>
        <ul className="site-plain checkout-lines">
          {cart.map(({ productId, quantity, priceCents, title }) => (
            <li key={productId}>
              <span>
                {quantity} × {title}
              </span>
              <Price cents={quantity * priceCents} />
            </li>
          ))}
        </ul>
        <Button className="wide" look="primary" type="submit" isBusy={isPaying}>
          {isPaying ? "Paying…" : `Pay ${money(sumOf(cart).totalCents)}`}
        </Button>
        <p>
          <SiteLink href="/cart">Change the cart</SiteLink>
        </p>
      </CartSummary>
    </form>
  );
}
