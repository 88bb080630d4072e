import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import BoxArt from '../../components/BoxArt.jsx';
import { formatCents } from '../../components/money/formatCents.ts';
import Price from '../../components/money/Price.tsx';
import { i18nShape } from '../../constants/propShapes.js';
import { lineShape } from './orderShapes.js';

export default class OrderLines extends React.Component {
  static propTypes = {
    lines: PropTypes.arrayOf(lineShape).isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  renderLine = line => {
    const { t } = this.context.i18n;
    return (
      <li key={line.productId} className="order-line">
        <BoxArt art={line.art} width={160} sizes="56px" />
        <div>
          <Link to={`/products/${line.productId}`}>{line.title}</Link>
          <p className="label-text">
            {t('orders.quantityTimes', { quantity: line.quantity, price: formatCents(line.unitPriceCents) })}
          </p>
        </div>
        <Price cents={line.quantity * line.unitPriceCents} className="numeric" />
      </li>
    );
  };

  render() {
    return <ul className="plain">{this.props.lines.map(this.renderLine)}</ul>;
  }
}
