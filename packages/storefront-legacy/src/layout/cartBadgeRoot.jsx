import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import ReactDOM from 'react-dom';
import { Provider, connect } from 'react-redux';
import { getCartCount } from '../ducks/cart.js';
import history from '../history.js';
import withI18n from '../hocs/withI18n.jsx';
import I18nProvider from '../providers/I18nProvider.jsx';

const FLASH = 600;

class PlainCartBadge extends React.Component {
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

const CartBadge = connect(state => ({ count: getCartCount(state) }))(withI18n(PlainCartBadge));

export function mountCartBadge(container, store) {
  ReactDOM.render(
    <Provider store={store}>
      <I18nProvider>
        <CartBadge />
      </I18nProvider>
    </Provider>,
    container,
  );
}

export function unmountCartBadge(container) {
  ReactDOM.unmountComponentAtNode(container);
}
