const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const counts = new Intl.NumberFormat("en-US");
const days = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** Such as `$12.95`. */
export const money = (cents: number): string => dollars.format(cents / 100);
/** Such as `1,494`. */
export const count = (number: number): string => counts.format(number);
/** Such as `November 21, 2026`. */
export const day = (moment: string): string => days.format(new Date(moment));
/** Such as `1 item`, `2 items`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
