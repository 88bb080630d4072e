import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../../constants/propShapes.js';

/** A number with a button on either side. */
export default class QuantityPicker extends React.Component {
  static propTypes = {
    id: PropTypes.string,
    label: PropTypes.string,
    most: PropTypes.number,
    onChange: PropTypes.func.isRequired,
    value: PropTypes.number,
  };

  static defaultProps = {
    id: 'quantity',
    label: '',
    most: 100,
    value: 1,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  change(value) {
    const { most, onChange } = this.props;
    onChange(_.clamp(Math.round(value) || 1, 1, most));
    this.refs.input.focus();
  }

  render() {
    const { id, label, most, value } = this.props;
    const { t } = this.context.i18n;
    return (
      <div className="quantity-picker">
        <label className="field__label" htmlFor={id}>
          {label || t('product.quantity')}
        </label>
        <div className="quantity-picker__row">
          <button
            className="button"
            type="button"
            disabled={value <= 1}
            aria-label={t('product.fewer')}
            onClick={() => this.change(value - 1)}
          >
            −
          </button>
          <input
            className="input quantity-picker__input numeric"
            id={id}
            ref="input"
            inputMode="numeric"
            type="text"
            value={value}
            onChange={event => this.change(Number(event.target.value))}
          />
          <button
            className="button"
            type="button"
            disabled={value >= most}
            aria-label={t('product.more')}
            onClick={() => this.change(value + 1)}
          >
            +
          </button>
        </div>
      </div>
    );
  }
}
