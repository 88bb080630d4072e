import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import EmptyState from '../../components/EmptyState.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import {
  canCheckOut,
  changeQuantity,
  emptyCart,
  getCartChanges,
  getCartItems,
  refreshCart,
  removeFromCart,
} from '../../ducks/cart.js';
import CartChanges from './CartChanges.jsx';
import CartLine from './CartLine.jsx';
import CartSummary from './CartSummary.jsx';
import './cart.css';

class CartPage extends React.Component {
  static propTypes = {
    canCheckOut: PropTypes.bool.isRequired,
    changeQuantity: PropTypes.func.isRequired,
    changes: PropTypes.arrayOf(PropTypes.object).isRequired,
    emptyCart: PropTypes.func.isRequired,
    items: PropTypes.arrayOf(PropTypes.object).isRequired,
    refreshCart: PropTypes.func.isRequired,
    removeFromCart: PropTypes.func.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.handleRemove = this.handleRemove.bind(this);
    this.handleEmpty = this.handleEmpty.bind(this);
  }

  componentDidMount() {
    this.props.refreshCart();
  }

  handleRemove(item) {
    const { t } = this.context.i18n;
    const next = this.neighbourOf(item);
    this.props.removeFromCart(item.productId);
    showToast(t('cart.removed', { title: item.title }));
    // The button that had the focus is gone with its line.
    if (next) {
      this.refs[`line-${next.productId}`].focusRemove();
    }
  }

  handleEmpty() {
    this.props.emptyCart();
    showToast(this.context.i18n.t('cart.emptied'));
  }

  neighbourOf(item) {
    const { items } = this.props;
    const index = _.findIndex(items, { productId: item.productId });
    return items[index + 1] || items[index - 1];
  }

  renderEmpty() {
    const { t } = this.context.i18n;
    return (
      <EmptyState title={t('cart.emptyTitle')} text={t('cart.emptyText')}>
        <Link className="button button--primary" to="/search">
          {t('cart.browse')}
        </Link>
      </EmptyState>
    );
  }

  renderLines() {
    const { changeQuantity, items } = this.props;
    const { t } = this.context.i18n;
    return (
      <div className="columns columns--aside">
        <div className="stack">
          <CartChanges changes={this.props.changes} />
          <ul className="plain cart-lines" aria-label={t('cart.items')}>
            {items.map(item => (
              <CartLine
                key={item.productId}
                ref={`line-${item.productId}`}
                item={item}
                onChange={changeQuantity}
                onRemove={this.handleRemove}
              />
            ))}
          </ul>
          <p className="row">
            <Link to="/search">{t('cart.keepBrowsing')}</Link>
            <button className="button button--plain" type="button" onClick={this.handleEmpty}>
              {t('cart.empty')}
            </button>
          </p>
        </div>
        <CartSummary items={items}>
          {this.props.canCheckOut ? (
            <Link className="button button--primary button--wide" to="/checkout">
              {t('cart.checkOut')}
            </Link>
          ) : (
            <button className="button button--primary button--wide" type="button" disabled>
              {t('cart.checkOut')}
            </button>
          )}
        </CartSummary>
      </div>
    );
  }

  render() {
    return (
      <div>
        <PageTitle>{this.context.i18n.t('cart.title')}</PageTitle>
        {this.props.items.length === 0 ? this.renderEmpty() : this.renderLines()}
      </div>
    );
  }
}

const mapStateToProps = state => ({
  canCheckOut: canCheckOut(state),
  changes: getCartChanges(state),
  items: getCartItems(state),
});

export default connect(mapStateToProps, { changeQuantity, emptyCart, refreshCart, removeFromCart })(CartPage);
