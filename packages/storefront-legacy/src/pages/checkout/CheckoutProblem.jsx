import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import withI18n from '../../hocs/withI18n.jsx';

const TITLES = {
  payment_declined: 'checkout.declinedTitle',
  out_of_stock: 'checkout.outOfStockTitle',
  price_changed: 'checkout.priceChangedTitle',
  order_in_progress: 'checkout.inProgressTitle',
  invalid_input: 'checkout.fieldsTitle',
};

const NEEDS_CART = ['out_of_stock', 'price_changed', 'not_found', 'own_listing'];

/** Why an order was not placed, and what to do about it. */
class CheckoutProblem extends React.Component {
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

export default withI18n(CheckoutProblem);
