import * as React from 'react';
import { formatCents } from '../../../components/money/formatCents.ts';
import { AMOUNTS, COUNTS, HEADINGS, monthName } from './reportTypes.ts';
import type { SellerReport, Totals, Translate } from './reportTypes.ts';

interface ReportTableProps {
  report: SellerReport;
  t: Translate;
}

interface CellsProps {
  totals: Totals;
}

const Cells: React.StatelessComponent<CellsProps> = ({ totals }) => (
  <>
    {COUNTS.map(name => (
      <td key={name} className="table__cell--number">
        {totals[name].toLocaleString('en-US')}
      </td>
    ))}
    {AMOUNTS.map(name => (
      <td key={name} className="table__cell--number">
        {formatCents(totals[name])}
      </td>
    ))}
  </>
);

export default class ReportTable extends React.PureComponent<ReportTableProps> {
  renderHead(): JSX.Element {
    const { t } = this.props;
    return (
      <thead>
        <tr>
          <th scope="col">{t('seller.month')}</th>
          {[...COUNTS, ...AMOUNTS].map(name => (
            <th key={name} scope="col" className="table__cell--number">
              {t(HEADINGS[name])}
            </th>
          ))}
        </tr>
      </thead>
    );
  }

  render() {
    const { report, t } = this.props;
    return (
      <div className="table-frame">
        <table className="table">
          <caption className="visually-hidden">{t('seller.reportTable', { year: String(report.year) })}</caption>
          {this.renderHead()}
          <tbody>
            {report.months.map(month => (
              <tr key={month.month}>
                <th scope="row">{monthName(month.month)}</th>
                <Cells totals={month} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('seller.total')}</th>
              <Cells totals={report.total} />
            </tr>
          </tfoot>
        </table>
      </div>
    );
  }
}
