import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import withI18n from '../hocs/withI18n.jsx';
import history from '../history.js';
import { getCartCount } from '../selectors/cartSelectors.js';

const FLASH = 600;

class CartBadge extends React.Component {
  static propTypes = {
    count: PropTypes.number.isRequired,
    t: PropTypes.func.isRequired,
  };

  state = { isFresh: false };

  componentDidUpdate(prevProps) {
    if (this.props.count > prevProps.count) {
      this.setState({ isFresh: true });
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.setState({ isFresh: false }), FLASH);
    }
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
  }

  handleClick = event => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) {
      return;
    }
    event.preventDefault();
    history.push('/cart');
  };

  render() {
    const { count, t } = this.props;
    return (
      <a
        className={classNames('cart-badge', { 'cart-badge--fresh': this.state.isFresh })}
        href="/cart"
        aria-label={t('shell.cartCount', { count })}
        onClick={this.handleClick}
      >
        {t('shell.cart')}{' '}
        <span className="cart-badge__count numeric" aria-hidden="true">
          {count}
        </span>
      </a>
    );
  }
}

export default connect(state => ({ count: getCartCount(state) }))(withI18n(CartBadge));
