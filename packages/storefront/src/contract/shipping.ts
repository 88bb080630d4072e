/** What sending an order costs in cents: a parcel, and a little for every piece after the first. */
export function shippingCents(pieces: number): number {
  return pieces <= 0 ? 0 : 499 + 150 * (pieces - 1);
}
