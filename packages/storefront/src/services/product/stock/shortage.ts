import { Refusal } from "../../../contract/errors.ts";
import type { StockLine } from "./lines.ts";

interface Short {
  productId: number;
  title: string;
  wanted: number;
  left: number;
}

/** Not enough is left of something, unless what ran out is taken back first. */
export class Shortage extends Error {
  readonly productIds: readonly number[];
  readonly refusal: Refusal;
  /** Whether what ran out of time was taken back before. */
  readonly isFinal: boolean;

  constructor(short: readonly Short[], isFinal: boolean) {
    const detail = short.map(({ title, wanted, left }) => `${title}: ${wanted} wanted, ${left} left.`).join(" ");
    super(detail);
    this.isFinal = isFinal;
    this.productIds = short.map(({ productId }) => productId);
    this.refusal = new Refusal(
      "out_of_stock",
      detail,
      short.map(({ productId, left }) => ({ path: `lines.${productId}.quantity`, message: `at most ${left}` })),
    );
  }
}

/** Fails with a `Shortage` if fewer are left than are wanted. What is not on offer at all is somebody else's question. */
export function checkEnough(
  lines: readonly StockLine[],
  offers: ReadonlyMap<number, { title: string; left: number }>,
  isFinal = false,
): void {
  const short = lines.flatMap(({ productId, quantity: wanted }): Short[] => {
    const offer = offers.get(productId);
    return offer === undefined || offer.left >= wanted
      ? []
      : [{ productId, title: offer.title, wanted, left: offer.left }];
  });
  if (short.length > 0) throw new Shortage(short, isFinal);
}
