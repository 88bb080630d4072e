import PropTypes from 'prop-types';
import React from 'react';
import { parseDollars } from '../../../components/money/formatCents.ts';
import { i18nShape } from '../../../constants/propShapes.js';

function dollars(cents) {
  return cents ? String(Number(cents) / 100) : '';
}

/** Two amounts that narrow the search once they are left or sent. */
class PriceRange extends React.Component {
  constructor(props) {
    super(props);
    this.state = this.readProps(props);
    this.apply = this.apply.bind(this);
  }

  componentWillReceiveProps(nextProps) {
    const { search } = this.props;
    if (
      nextProps.search.priceMinCents !== search.priceMinCents ||
      nextProps.search.priceMaxCents !== search.priceMaxCents
    ) {
      this.setState(this.readProps(nextProps));
    }
  }

  readProps({ search }) {
    return { min: dollars(search.priceMinCents), max: dollars(search.priceMaxCents) };
  }

  apply(event) {
    if (event) {
      event.preventDefault();
    }
    const { onChange, search } = this.props;
    const priceMinCents = parseDollars(this.refs.min.value) || undefined;
    const priceMaxCents = parseDollars(this.refs.max.value) || undefined;
    if (String(priceMinCents) !== String(search.priceMinCents) || String(priceMaxCents) !== String(search.priceMaxCents)) {
      onChange({ ...search, priceMinCents, priceMaxCents });
    }
  }

  renderField(name, label) {
    return (
      <label>
        <span className="label-text">{label}</span>
        <input
          className="input"
          ref={name}
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
  onChange: PropTypes.func.isRequired,
  search: PropTypes.shape({
    priceMinCents: PropTypes.oneOfType([PropTypes.string, PropTypes.number]),
    priceMaxCents: PropTypes.oneOfType([PropTypes.string, PropTypes.number]),
  }).isRequired,
};

PriceRange.contextTypes = {
  i18n: i18nShape,
};

export default PriceRange;
