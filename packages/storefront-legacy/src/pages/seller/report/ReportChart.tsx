import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { formatCents } from '../../../components/money/formatCents.ts';
import { monthName } from './reportTypes.ts';
import type { Month, SellerReport, Translate } from './reportTypes.ts';

interface ReportChartProps {
  height: number;
  report: SellerReport;
  t: Translate;
}

interface ReportChartState {
  width: number;
  /** Month under the mouse. */
  marked: number | null;
}

const GAP = 6;

/** Bars as wide as the page has room for. */
export default class ReportChart extends React.Component<ReportChartProps, ReportChartState> {
  static defaultProps = {
    height: 160,
  };

  state: ReportChartState = { width: 0, marked: null };

  componentDidMount() {
    this.measure();
    window.addEventListener('resize', this.measure);
  }

  componentWillUnmount() {
    window.removeEventListener('resize', this.measure);
  }

  measure = () => {
    const element = ReactDOM.findDOMNode(this) as HTMLElement;
    this.setState({ width: element.offsetWidth });
  };

  mark(month: number | null) {
    this.setState({ marked: month });
  }

  renderBar = (month: Month, index: number) => {
    const { height, report, t } = this.props;
    const { marked, width } = this.state;
    const most = Math.max(...report.months.map(each => each.netCents), 1);
    const slot = width / 12;
    const size = (Math.max(0, month.netCents) / most) * (height - 24);
    const name = monthName(month.month);
    return (
      <g
        key={month.month}
        className={marked === month.month ? 'chart__bar chart__bar--marked' : 'chart__bar'}
        onMouseEnter={() => this.mark(month.month)}
        onMouseLeave={() => this.mark(null)}
      >
        <title>{t('seller.bar', { month: name, amount: formatCents(month.netCents) })}</title>
        <rect x={index * slot + GAP / 2} y={height - 20 - size} width={Math.max(0, slot - GAP)} height={size} rx={2} />
        <text x={index * slot + slot / 2} y={height - 5} textAnchor="middle">
          {name.slice(0, 3)}
        </text>
      </g>
    );
  };

  render() {
    const { height, report, t } = this.props;
    return (
      <div className="chart">
        <svg width="100%" height={height} role="img" aria-label={t('seller.chart', { year: String(report.year) })}>
          {this.state.width > 0 && report.months.map(this.renderBar)}
        </svg>
      </div>
    );
  }
}
