import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../constants/propShapes.js';
import './quantity-stepper.css';

/** How many of something: a number to type, with a button on either side. */
export default class QuantityStepper extends React.Component {
  static propTypes = {
    label: PropTypes.string.isRequired,
    max: PropTypes.number,
    min: PropTypes.number,
    onChange: PropTypes.func.isRequired,
    value: PropTypes.number.isRequired,
  };

  static defaultProps = {
    max: 100,
    min: 1,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.state = { text: String(props.value) };
    this.handleFewer = this.step.bind(this, -1);
    this.handleMore = this.step.bind(this, 1);
  }

  componentWillReceiveProps(nextProps) {
    if (nextProps.value !== this.props.value) {
      this.setState({ text: String(nextProps.value) });
    }
  }

  step(by) {
    this.change(this.props.value + by);
    this.refs.input.focus();
  }

  change(value) {
    const { max, min, onChange } = this.props;
    const quantity = Math.max(min, Math.min(max, value));
    this.setState({ text: String(quantity) });
    if (quantity !== this.props.value) {
      onChange(quantity);
    }
  }

  handleChange = event => {
    this.setState({ text: event.target.value.replace(/\D/g, '') });
  };

  // What is typed counts when the field is left: "1" on the way to "12" should change nothing.
  handleBlur = () => {
    this.change(parseInt(this.state.text, 10) || this.props.value);
  };

  handleKeyDown = event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.handleBlur();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      this.step(event.key === 'ArrowUp' ? 1 : -1);
    }
  };

  render() {
    const { label, max, min, value } = this.props;
    const { t } = this.context.i18n;
    return (
      <div className="quantity" role="group" aria-label={label}>
        <button
          className="quantity__button"
          type="button"
          aria-label={t('cart.fewer')}
          disabled={value <= min}
          onClick={this.handleFewer}
        >
          −
        </button>
        <input
          className="quantity__input numeric"
          ref="input"
          type="text"
          inputMode="numeric"
          aria-label={t('cart.quantity')}
          value={this.state.text}
          onChange={this.handleChange}
          onBlur={this.handleBlur}
          onKeyDown={this.handleKeyDown}
        />
        <button
          className="quantity__button"
          type="button"
          aria-label={t('cart.more')}
          disabled={value >= max}
          onClick={this.handleMore}
        >
          +
        </button>
      </div>
    );
  }
}
