import { money } from "../../../components/wording.ts";
import type { SellerReport } from "../../../contract/orders.ts";
import { monthName } from "./month-name.ts";

/** Net income, a bar a month, as high as it is of the best one. The table below says the same in figures. */
export function ReportChart({ report: { months, year } }: { report: SellerReport }) {
  const most = Math.max(1, ...months.map(({ netCents }) => netCents));
  return (
    <div className="report-chart" role="img" aria-label={`Net income by month in ${year}`}>
      {months.map(({ month, netCents }) => (
        <div key={month} className="report-chart__month" title={`${monthName(month)}: ${money(netCents)}`}>
          <svg className="report-chart__bar" viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden>
            <rect width="10" height={shareOf(netCents, most)} y={100 - shareOf(netCents, most)} />
          </svg>
          <span className="report-chart__name">{monthName(month).slice(0, 3)}</span>
        </div>
      ))}
    </div>
  );
}

/** In hundredths of the best month. */
const shareOf = (netCents: number, most: number): number => (100 * Math.max(0, netCents)) / most;
