import type { PriceProps } from "./types.ts";

// Making a formatter costs a hundred times what using it does, and a list has one price a row.
const formatters = new Map<string, Intl.NumberFormat>();

function formatterFor(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, { style: "currency", currency });
  formatters.set(key, known);
  return known;
}

/** An amount of money, in figures that line up below each other. */
export function Price({ cents, currency = "USD", locale = "en-US" }: PriceProps) {
  return (
    <data className="ui-price" value={cents / 100}>
      {formatterFor(locale, currency).format(cents / 100)}
    </data>
  );
}
