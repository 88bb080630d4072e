// By hand: the first formatter of a page costs a phone 15 to 50 ms, in the middle of hydration.

/** Such as `$12.95`. */
export function money(cents: number): string {
  const amount = Math.abs(cents);
  return `${cents < 0 ? "-" : ""}$${count(Math.floor(amount / 100))}.${String(amount % 100).padStart(2, "0")}`;
}
/** Such as `1,494`. */
export const count = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
/** Such as `November 21, 2026`. */
export function day(moment: string): string {
  const date = new Date(moment);
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}
const months = "January February March April May June July August September October November December".split(" ");
/** Such as `1 item`, `2 items`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;
