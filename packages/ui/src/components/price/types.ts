export type PriceProps = {
  /** In hundredths of the currency. */
  cents: number;
  /** ISO 4217. */
  currency?: string;
  /** BCP 47; give the page's, so that server and browser write the same. */
  locale?: string;
};
