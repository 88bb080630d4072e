import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { getCartCount } from '../ducks/cart.js';
import withI18n from '../hocs/withI18n.jsx';

/** Says aloud how many things are in the cart, each time that number changes. */
function CartAnnouncer({ count, t }) {
  return (
    <div className="visually-hidden" role="status" aria-live="polite" id="cart-announcement">
      {t('shell.cartAnnouncement', { count })}
    </div>
  );
}

CartAnnouncer.propTypes = {
  count: PropTypes.number,
  t: PropTypes.func.isRequired,
};

CartAnnouncer.defaultProps = {
  count: 0,
};

export default connect(state => ({ count: getCartCount(state) }))(withI18n(CartAnnouncer));
