import { writtenCount, writtenPrice } from "@latency-aficionados/ui";

/** Such as `$12.95`. */
export const money = (cents: number): string => writtenPrice(cents, "USD", "en-US");
/** Such as `1,494`. */
export const count = (number: number): string => writtenCount(number, "en-US");
/** Such as `November 21, 2026`. */
// By hand, as the kit writes figures: a formatter costs a phone more than the page around it.
export function day(moment: string): string {
  const date = new Date(moment);
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}
const months = "January February March April May June July August September October November December".split(" ");
/** Such as `1 item`, `2 items`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
