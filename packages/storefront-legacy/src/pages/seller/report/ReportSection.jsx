import _ from 'lodash';
import moment from 'moment';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import SelectField from '../../../components/form/SelectField.jsx';
import ProblemNotice from '../../../components/ProblemNotice.jsx';
import Spinner from '../../../components/Spinner.jsx';
import { i18nShape } from '../../../constants/propShapes.js';
import { loadReport } from '../../../ducks/selling.js';
import ReportChart from './ReportChart.tsx';
import ReportTable from './ReportTable.tsx';
import './report.css';

const YEARS_BACK = 3;

class ReportSection extends React.Component {
  static propTypes = {
    loadReport: PropTypes.func.isRequired,
    problem: PropTypes.object,
    report: PropTypes.object,
    year: PropTypes.number,
  };

  static defaultProps = {
    problem: null,
    report: null,
    year: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidMount() {
    this.props.loadReport(moment().year());
  }

  handleYear = year => {
    this.props.loadReport(Number(year));
  };

  handleRetry = () => {
    this.props.loadReport(this.props.year);
  };

  years() {
    const latest = moment().year();
    const years = _.map(_.range(latest, latest - YEARS_BACK - 1), String);
    // Numbers as keys would be sorted.
    return _.zipObject(
      _.map(years, year => `y${year}`),
      years,
    );
  }

  renderReport() {
    const { report } = this.props;
    const { t } = this.context.i18n;
    if (report.total.orders === 0) {
      return <p className="quiet">{t('seller.nothingSold', { year: String(report.year) })}</p>;
    }
    return (
      <div className="stack">
        <ReportChart report={report} t={t} />
        <ReportTable report={report} t={t} />
      </div>
    );
  }

  renderBody() {
    const { problem, report } = this.props;
    if (problem) {
      return <ProblemNotice problem={problem} onRetry={this.handleRetry} />;
    }
    return report ? this.renderReport() : <Spinner />;
  }

  render() {
    const { year } = this.props;
    const { t } = this.context.i18n;
    return (
      <section className="panel stack" aria-labelledby="seller-report">
        <div className="row report__head">
          <h2 id="seller-report">{t('seller.report')}</h2>
          <SelectField
            id="report-year"
            label={t('seller.year')}
            options={this.years()}
            value={`y${year || moment().year()}`}
            onChange={key => this.handleYear(key.slice(1))}
          />
        </div>
        {this.renderBody()}
      </section>
    );
  }
}

export default connect(state => state.report, { loadReport })(ReportSection);
