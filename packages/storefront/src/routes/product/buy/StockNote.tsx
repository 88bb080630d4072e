import { count } from "../../../components/wording.ts";

/** From here on, waiting is a risk. */
const fewLeft = 3;

/** How many are left, in words. */
export function StockNote({ available }: { available: number }) {
  return (
    <p className="stock-note" data-few={available <= fewLeft} role="status">
      {available === 0 ? "Sold out" : `${count(available)} in stock`}
    </p>
  );
}
