import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import Price from '../../components/money/Price.tsx';
import { i18nShape } from '../../constants/propShapes.js';
import { shippingCents } from '../../ducks/orders.js';
import { itemShape } from './CartLine.jsx';

/** What all of it costs; whatever comes next is its children. */
function CartSummary({ children, heading, items }, { i18n }) {
  const { t } = i18n;
  const pieces = _.sumBy(items, 'quantity');
  const itemsCents = _.sumBy(items, item => item.quantity * item.priceCents);
  const sending = shippingCents(pieces);
  return (
    <section className="panel stack cart-summary" aria-labelledby="cart-summary">
      <h2 id="cart-summary">{heading || t('cart.summary')}</h2>
      <dl className="amounts">
        <dt>{t('cart.itemsLine', { count: pieces })}</dt>
        <dd>
          <Price cents={itemsCents} className="numeric" />
        </dd>
        <dt>{t('cart.shipping')}</dt>
        <dd>
          <Price cents={sending} className="numeric" />
        </dd>
        <dt className="amounts__total">{t('cart.total')}</dt>
        <dd className="amounts__total">
          <Price cents={itemsCents + sending} />
        </dd>
      </dl>
      {children}
    </section>
  );
}

CartSummary.propTypes = {
  children: PropTypes.node,
  heading: PropTypes.string,
  items: PropTypes.arrayOf(itemShape).isRequired,
};

CartSummary.defaultProps = {
  children: null,
  heading: '',
};

CartSummary.contextTypes = {
  i18n: i18nShape,
};

export default CartSummary;
