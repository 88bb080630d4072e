import { useState, useTransition } from "react";
import { useQuery } from "../../../data/use-query.ts";
import { ReportChart } from "./ReportChart.tsx";
import { ReportTable } from "./ReportTable.tsx";

const yearsBack = 3;

/** What came of a year's sales. */
export default function ReportSection() {
  const [thisYear] = useState(() => new Date().getUTCFullYear());
  const [year, setYear] = useState(thisYear);
  const [isLoading, startTransition] = useTransition();
  const report = useQuery("GET seller/report", { search: { year } });
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back);
  return (
    <>
      <div className="report__head">
        <h2 id="seller-report">Yearly report</h2>
        <label className="row">
          Year
          <select
            className="ui-input report__year"
            value={year}
            onChange={(event) => {
              const chosen = Number(event.target.value);
              startTransition(() => setYear(chosen));
            }}
          >
            {years.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="stack" aria-busy={isLoading}>
        {report.total.orders === 0 ? (
          <p className="quiet">Nothing was sold in {year}.</p>
        ) : (
          <>
            <ReportChart report={report} />
            <ReportTable report={report} />
          </>
        )}
      </div>
    </>
  );
}
