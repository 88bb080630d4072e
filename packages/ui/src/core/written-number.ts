// English by hand: the first formatter of a page costs a phone 15 to 50 ms, in the middle of hydration.
const english = "en-US";
// Making a formatter costs a hundred times what using it does, and a list has one price a row.
const formatters = new Map<string, Intl.NumberFormat>();

/** A whole number in figures, such as `1,494`. */
export function writtenCount(count: number, locale: string): string {
  return locale === english ? grouped(count) : count.toLocaleString(locale);
}

/** An amount of money, such as `$12.95`. */
export function writtenPrice(cents: number, currency: string, locale: string): string {
  if (locale === english && currency === "USD" && Number.isInteger(cents)) {
    const amount = Math.abs(cents);
    const hundredths = String(amount % 100).padStart(2, "0");
    return `${cents < 0 ? "-" : ""}$${grouped(Math.floor(amount / 100))}.${hundredths}`;
  }
  const key = `${locale} ${currency}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, { style: "currency", currency });
  formatters.set(key, known);
  return known.format(cents / 100);
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
