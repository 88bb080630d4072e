import PropTypes from 'prop-types';
import React from 'react';
import { findDOMNode } from 'react-dom';
import { Link } from 'react-router-dom';
import BoxArt from '../../components/BoxArt.jsx';
import { formatCents } from '../../components/money/formatCents.ts';
import Price from '../../components/money/Price.tsx';
import QuantityStepper from '../../components/quantity/QuantityStepper.jsx';
import { CONDITIONS, PLATFORMS } from '../../constants/names.js';
import { artShape, i18nShape } from '../../constants/propShapes.js';

export const itemShape = PropTypes.shape({
  productId: PropTypes.number.isRequired,
  title: PropTypes.string.isRequired,
  platform: PropTypes.string.isRequired,
  condition: PropTypes.string.isRequired,
  priceCents: PropTypes.number.isRequired,
  beforeCents: PropTypes.number,
  available: PropTypes.number.isRequired,
  quantity: PropTypes.number.isRequired,
  art: artShape.isRequired,
});

export default class CartLine extends React.Component {
  static propTypes = {
    item: itemShape.isRequired,
    onChange: PropTypes.func.isRequired,
    onRemove: PropTypes.func.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  shouldComponentUpdate(nextProps) {
    return nextProps.item !== this.props.item;
  }

  /** Called by the page when the line before this one went away. */
  focusRemove() {
    findDOMNode(this).querySelector('.cart-line__remove').focus();
  }

  handleChange = quantity => {
    this.props.onChange(this.props.item.productId, quantity);
  };

  handleRemove = () => {
    this.props.onRemove(this.props.item);
  };

  renderQuantity() {
    const { available, quantity, title } = this.props.item;
    const { t } = this.context.i18n;
    if (available === 0) {
      return <span className="card__stock card__stock--none">{t('common.soldOut')}</span>;
    }
    return (
      <QuantityStepper
        label={t('cart.quantityOf', { title })}
        max={Math.min(100, available)}
        value={quantity}
        onChange={this.handleChange}
      />
    );
  }

  render() {
    const { art, beforeCents, condition, platform, priceCents, productId, quantity, title } = this.props.item;
    const { t } = this.context.i18n;
    return (
      <li className="cart-line panel">
        <div className="cart-line__art">
          <BoxArt art={art} width={160} sizes="96px" />
        </div>
        <div className="cart-line__words">
          <h2 className="cart-line__title">
            <Link to={`/products/${productId}`}>{title}</Link>
          </h2>
          <p className="label-text">
            {PLATFORMS[platform]}, {CONDITIONS[condition]}
          </p>
          <p className="quiet">{t('cart.each', { price: formatCents(priceCents) })}</p>
          <div className="row">
            {this.renderQuantity()}
            <button
              className="button button--plain cart-line__remove"
              type="button"
              aria-label={t('cart.removeOne', { title })}
              onClick={this.handleRemove}
            >
              {t('cart.remove')}
            </button>
          </div>
        </div>
        <p className="cart-line__price">
          <Price cents={quantity * priceCents} before={beforeCents ? quantity * beforeCents : null} />
        </p>
      </li>
    );
  }
}
