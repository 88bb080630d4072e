import { CallError } from "../../contract/client.ts";
import type { ErrorCode } from "../../contract/errors.ts";
import { wordsFor } from "../../frame/Section.tsx";
import { SiteLink } from "../../router/SiteLink.tsx";

const titles: Partial<Record<ErrorCode, string>> = {
  payment_declined: "The card was declined",
  out_of_stock: "Somebody was faster",
  price_changed: "A price changed",
  order_in_progress: "We are still working on it",
};
const cartHelps: readonly (ErrorCode | undefined)[] = ["out_of_stock", "price_changed", "not_found", "own_listing"];

/** Why an order was not placed, and what to do about it. */
export default function CheckoutProblem({ error }: { error: unknown }) {
  const code = error instanceof CallError ? error.problem?.code : undefined;
  return (
    <div className="notice notice--bad stack" role="alert">
      <h2>{(code && titles[code]) ?? "The order was not placed"}</h2>
      <p>
        {code === "payment_declined"
          ? "Nothing was charged and nothing is reserved. Try another card."
          : wordsFor(error)}
      </p>
      {cartHelps.includes(code) && (
        <p>
          <SiteLink href="/cart">Look at the cart</SiteLink>
        </p>
      )}
    </div>
  );
}
