import { Button, Price } from "@latency-aficionados/ui";
import { type CartLine, changeQuantity, mostOf } from "../../cart/cart.ts";
import { Cover } from "../../components/Cover.tsx";
import { QuantityStepper } from "../../components/QuantityStepper.tsx";
import { money } from "../../components/wording.ts";
import { conditions, platforms } from "../../contract/names.ts";
import { SiteLink } from "../../router/SiteLink.tsx";

/** One line of the cart. */
export function CartItem({ line, onRemove }: { line: CartLine; onRemove: (line: CartLine) => void }) {
  const { art, beforeCents, condition, platform, priceCents, productId, quantity, title } = line;
  return (
    <li className="cart-line panel">
      <Cover art={art} sizes="6rem" />
      <div className="cart-line__words">
        <h2 className="cart-line__title">
          <SiteLink href={`/products/${productId}`}>{title}</SiteLink>
        </h2>
        <p className="label-text">
          {platforms[platform]}, {conditions[condition]}
        </p>
        <p className="quiet">{money(priceCents)} each</p>
        <div className="row">
          <HowMany line={line} />
          <Button look="plain" aria-label={`Remove ${title}`} data-removes={productId} onClick={() => onRemove(line)}>
            Remove
          </Button>
        </div>
      </div>
      <p className="cart-line__price">
        {beforeCents !== undefined && beforeCents > priceCents && <s>{money(quantity * beforeCents)}</s>}
        <Price cents={quantity * priceCents} />
      </p>
    </li>
  );
}

function HowMany({ line }: { line: CartLine }) {
  if (line.available === 0) return <span className="listing__stock listing__stock--none">Sold out</span>;
  return (
    <QuantityStepper
      label={`Quantity of ${line.title}`}
      value={line.quantity}
      max={mostOf(line)}
      onChange={(quantity) => changeQuantity(line.productId, quantity)}
    />
  );
}
