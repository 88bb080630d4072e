import { count, money } from "../../../components/wording.ts";
import type { SellerReport } from "../../../contract/orders.ts";
import { monthName } from "./month-name.ts";

type Totals = SellerReport["total"];

const counts = { orders: "Orders", pieces: "Pieces" } as const satisfies Partial<Record<keyof Totals, string>>;
const amounts = {
  grossCents: "Gross",
  refundedCents: "Refunded",
  feeCents: "Fee",
  netCents: "Net",
} as const satisfies Partial<Record<keyof Totals, string>>;

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];

/** A row a month, and one for all of them. */
export function ReportTable({ report: { months, total, year } }: { report: SellerReport }) {
  return (
    <div className="table-frame" role="group" aria-label={`Report of ${year}`} tabIndex={0}>
      <table className="table">
        <caption className="ui-visually-hidden">Report of {year}</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            {Object.values({ ...counts, ...amounts }).map((heading) => (
              <th key={heading} scope="col" className="table__number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{monthName(month.month)}</th>
              <Cells totals={month} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <Cells totals={total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cells({ totals }: { totals: Totals }) {
  return (
    <>
      {keysOf(counts).map((name) => (
        <td key={name} className="table__number">
          {count(totals[name])}
        </td>
      ))}
      {keysOf(amounts).map((name) => (
        <td key={name} className="table__number">
          {money(totals[name])}
        </td>
      ))}
    </>
  );
}
