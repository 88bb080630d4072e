import { writtenPrice } from "../../core/written-number.ts";
import type { PriceProps } from "./types.ts";

/** An amount of money, in figures that line up below each other. */
export function Price({ cents, currency = "USD", locale = "en-US" }: PriceProps) {
  return (
    <data className="ui-price" value={cents / 100}>
      {writtenPrice(cents, currency, locale)}
    </data>
  );
}
