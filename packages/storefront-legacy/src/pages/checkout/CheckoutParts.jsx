import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import Price from '../../components/money/Price.tsx';
import { i18nShape } from '../../constants/propShapes.js';
import withI18n from '../../hocs/withI18n.jsx';
import { itemShape } from '../cart/CartLine.jsx';

const CARDS = [
  { token: 'card_ok', text: 'checkout.cardOk' },
  { token: 'card_declined', text: 'checkout.cardDeclined' },
];

export function CardChoice({ onChange, value }, { i18n }) {
  const { t } = i18n;
  return (
    <fieldset className="cards" aria-describedby="card-hint">
      <legend className="field__label">{t('checkout.card')}</legend>
      {CARDS.map(card => (
        <label key={card.token} className="check cards__one">
          <input
            type="radio"
            name="card"
            value={card.token}
            checked={value === card.token}
            onChange={event => onChange(event.target.value)}
          />
          {t(card.text)}
        </label>
      ))}
      <p className="field__hint" id="card-hint">
        {t('checkout.cardHint')}
      </p>
    </fieldset>
  );
}

CardChoice.propTypes = {
  onChange: PropTypes.func.isRequired,
  value: PropTypes.string,
};

CardChoice.defaultProps = {
  value: 'card_ok',
};

CardChoice.contextTypes = {
  i18n: i18nShape,
};

export class CheckoutLines extends React.PureComponent {
  static propTypes = {
    items: PropTypes.arrayOf(itemShape).isRequired,
  };

  render() {
    return (
      <ul className="plain checkout-lines">
        {this.props.items.map(({ priceCents, productId, quantity, title }) => (
          <li key={productId}>
            <span>
              {quantity} × {title}
            </span>
            <Price cents={quantity * priceCents} className="numeric" />
          </li>
        ))}
      </ul>
    );
  }
}

const TITLES = {
  payment_declined: 'checkout.declinedTitle',
  out_of_stock: 'checkout.outOfStockTitle',
  price_changed: 'checkout.priceChangedTitle',
  order_in_progress: 'checkout.inProgressTitle',
  invalid_input: 'checkout.fieldsTitle',
};

const NEEDS_CART = ['out_of_stock', 'price_changed', 'not_found', 'own_listing'];

/** Why an order was not placed, and what to do about it. */
class PlainProblem extends React.Component {
  static propTypes = {
    problem: PropTypes.shape({
      code: PropTypes.string,
      detail: PropTypes.string,
    }).isRequired,
    t: PropTypes.func.isRequired,
  };

  render() {
    const { problem, t } = this.props;
    const isDeclined = problem.code === 'payment_declined';
    return (
      <div className="notice notice--bad stack" role="alert">
        <h2>{t(TITLES[problem.code] || 'checkout.failedTitle')}</h2>
        <p>{isDeclined ? t('checkout.declinedText') : problem.detail}</p>
        {NEEDS_CART.includes(problem.code) && (
          <p>
            <Link to="/cart">{t('checkout.backToCart')}</Link>
          </p>
        )}
      </div>
    );
  }
}

export const CheckoutProblem = withI18n(PlainProblem);
