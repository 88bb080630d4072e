/** What the marketplace keeps of goods sold, in hundredths of a percent. */
const FEE_BASIS_POINTS = 800;

/** The marketplace's part of what one seller's goods of an order cost, in whole cents, half a cent rounded up. */
export function feeCents(goodsCents: number): number {
  return Math.floor((goodsCents * FEE_BASIS_POINTS + 5_000) / 10_000);
}
