import PropTypes from 'prop-types';
import React from 'react';
import { parseDollars } from '../../../components/money/formatCents.ts';
import { i18nShape } from '../../../constants/propShapes.js';

function dollars(cents) {
  return cents ? String(Number(cents) / 100) : '';
}

function amountsOf({ maxCents, minCents }) {
  return { min: dollars(minCents), max: dollars(maxCents) };
}

/** Two amounts that narrow the search once they are left or sent. */
class PriceRange extends React.Component {
  constructor(props) {
    super(props);
    this.state = amountsOf(props);
    this.apply = this.apply.bind(this);
  }

  componentDidUpdate(prevProps) {
    if (prevProps.minCents !== this.props.minCents || prevProps.maxCents !== this.props.maxCents) {
      this.setState(amountsOf(this.props));
    }
  }

  apply(event) {
    if (event) {
      event.preventDefault();
    }
    const { maxCents, minCents, onChange } = this.props;
    const min = parseDollars(this.refs['amount-min'].value) || undefined;
    const max = parseDollars(this.refs['amount-max'].value) || undefined;
    if (String(min) !== String(minCents) || String(max) !== String(maxCents)) {
      onChange(min, max);
    }
  }

  renderField(name, label) {
    return (
      <label>
        <span className="label-text">{label}</span>
        <input
          className="input"
          ref={'amount-' + name}
          inputMode="decimal"
          type="text"
          value={this.state[name]}
          onBlur={() => this.apply()}
          onChange={event => this.setState({ [name]: event.target.value })}
        />
      </label>
    );
  }

  render() {
    const { t } = this.context.i18n;
    return (
      <form onSubmit={this.apply}>
        <fieldset className="facet">
          <legend className="facet__legend">{t('search.price')}</legend>
          <div className="price-range">
            {this.renderField('min', t('search.minimum'))}
            {this.renderField('max', t('search.maximum'))}
          </div>
          <button className="button button--small" type="submit">
            {t('search.applyPrice')}
          </button>
        </fieldset>
      </form>
    );
  }
}

PriceRange.propTypes = {
  maxCents: PropTypes.string,
  minCents: PropTypes.string,
  onChange: PropTypes.func.isRequired,
};

PriceRange.defaultProps = {
  maxCents: undefined,
  minCents: undefined,
};

PriceRange.contextTypes = {
  i18n: i18nShape,
};

export default PriceRange;
