import { Button, Price } from "@latency-aficionados/ui";
import { useState } from "react";
import { addToCart, mostOf } from "../../../cart/cart.ts";
import { QuantityStepper } from "../../../components/QuantityStepper.tsx";
import type { ProductCard } from "../../../contract/nouns.ts";
import { say } from "../../../frame/toasts.ts";
import { SiteLink } from "../../../router/SiteLink.tsx";
import { ConditionNote } from "./ConditionNote.tsx";
import { StockNote } from "./StockNote.tsx";
import { WatchButton } from "./WatchButton.tsx";

type BuyBoxProps = {
  card: ProductCard;
  /** Absent while it is not known. */
  sellerName: string | undefined;
};

/** What it costs, how many there are, and how to get it. */
export function BuyBox({ card, sellerName }: BuyBoxProps) {
  const [quantity, setQuantity] = useState(1);
  const isThere = card.available > 0;
  return (
    <form
      className="buy-box panel"
      onSubmit={(event) => {
        event.preventDefault();
        addToCart(card, quantity);
        say(`${card.title} is in the cart`);
      }}
    >
      <p className="buy-box__price">
        <Price cents={card.priceCents} />
      </p>
      <ConditionNote condition={card.condition} />
      <StockNote available={card.available} />
      {isThere && (
        <QuantityStepper
          label="How many"
          value={Math.min(quantity, mostOf(card))}
          max={mostOf(card)}
          onChange={setQuantity}
        />
      )}
      <div className="row">
        <Button look="primary" type="submit" disabled={!isThere}>
          Add to cart
        </Button>
        <WatchButton card={card} />
      </div>
      <p className="buy-box__seller">
        {sellerName !== undefined && (
          <>
            {"Sold by "}
            <strong>{sellerName}</strong>
            {". "}
          </>
        )}
        <SiteLink href={`/category/${card.platform}`}>More of this platform</SiteLink>
      </p>
    </form>
  );
}
