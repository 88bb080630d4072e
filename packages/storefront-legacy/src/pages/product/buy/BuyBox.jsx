import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import Price from '../../../components/money/Price.tsx';
import showToast from '../../../components/toasts/showToast.jsx';
import Tooltip from '../../../components/Tooltip.jsx';
import { CONDITIONS } from '../../../constants/names.js';
import { i18nShape } from '../../../constants/propShapes.js';
import { addToCart } from '../../../ducks/cart.js';
import QuantityPicker from './QuantityPicker.jsx';
import WatchButton from './WatchButton.jsx';

const FEW = 3;

/** How many are left, in words. */
function StockNote(props) {
  return {
    render() {
      const { available, t } = this.props;
      const isGone = available === 0;
      return (
        <p className={classNames('stock-note', { 'stock-note--few': available <= FEW })} role="status">
          {isGone ? t('common.soldOut') : t('product.inStock', { count: available })}
        </p>
      );
    },
  };
}

class BuyBox extends React.Component {
  static propTypes = {
    addToCart: PropTypes.func.isRequired,
    product: PropTypes.object.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { quantity: 1 };

  componentWillReceiveProps(nextProps) {
    if (nextProps.product.id !== this.props.product.id) {
      this.setState({ quantity: 1 });
    }
  }

  handleAdd = event => {
    event.preventDefault();
    const { product } = this.props;
    this.props.addToCart(product, this.state.quantity);
    showToast(this.context.i18n.t('common.addedToCart', { title: product.title }));
  };

  handleQuantity = quantity => {
    this.setState({ quantity });
  };

  render() {
    const { product } = this.props;
    const { t } = this.context.i18n;
    return (
      <form className="buy-box panel" onSubmit={this.handleAdd}>
        <p className="buy-box__price">
          <Price cents={product.priceCents} />
        </p>
        <p>
          <Tooltip text={t(`product.conditionMeans.${product.condition}`)}>
            <button className="button button--plain" type="button">
              {CONDITIONS[product.condition]}
            </button>
          </Tooltip>
        </p>
        <StockNote available={product.available} t={t} />
        {product.available > 0 && (
          <QuantityPicker
            most={Math.min(100, product.available)}
            value={this.state.quantity}
            onChange={this.handleQuantity}
          />
        )}
        <div className="row">
          <button className="button button--primary" type="submit" disabled={product.available === 0}>
            {t('common.addToCart')}
          </button>
          <WatchButton product={product} />
        </div>
        <p className="quiet">
          {t('product.soldBy')} <strong>{product.seller.name}</strong>.{' '}
          <Link to={`/category/${product.platform}`}>{t('product.moreLikeThis')}</Link>
        </p>
      </form>
    );
  }
}

export default connect(null, { addToCart })(BuyBox);
