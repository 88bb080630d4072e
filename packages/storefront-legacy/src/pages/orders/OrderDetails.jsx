import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import PostalAddress from '../../components/address/PostalAddress.jsx';
import BoxArt from '../../components/BoxArt.jsx';
import { formatCents } from '../../components/money/formatCents.ts';
import Price from '../../components/money/Price.tsx';
import { i18nShape } from '../../constants/propShapes.js';
import OrderHistory from './OrderHistory.js';
import { lineShape, orderShape } from './orderShapes.js';
import StatusBadge from './StatusBadge.jsx';

class OrderLines extends React.Component {
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

/** A titled part of the page. */
const Part = props => (
  <section className="panel stack" aria-labelledby={props.id}>
    <h2 id={props.id}>{props.title}</h2>
    {props.children}
  </section>
);

Part.propTypes = {
  children: PropTypes.node.isRequired,
  id: PropTypes.string.isRequired,
  title: PropTypes.string.isRequired,
};

const OrderDetails = ({ order }, context) => {
  const { t } = context.i18n;
  return (
    <div className="columns columns--aside">
      <div className="stack">
        <Part id="order-items" title={t('orders.items')}>
          <OrderLines lines={order.lines} />
        </Part>
        <Part id="order-history" title={t('orders.history')}>
          <OrderHistory history={order.history} t={t} />
        </Part>
      </div>
      <div className="stack">
        <Part id="order-sum" title={t('orders.sum')}>
          <dl className="amounts">
            <dt>{t('orders.statusLabel')}</dt>
            <dd>
              <StatusBadge status={order.status} />
            </dd>
            <dt>{t('orders.itemsTotal')}</dt>
            <dd>
              <Price cents={order.itemsCents} className="numeric" />
            </dd>
            <dt>{t('orders.shipping')}</dt>
            <dd>
              <Price cents={order.shippingCents} className="numeric" />
            </dd>
            <dt className="amounts__total">{t('orders.total')}</dt>
            <dd className="amounts__total">
              <Price cents={order.totalCents} />
            </dd>
          </dl>
          <p className="label-text">
            {t('orders.number')} {order.id}
          </p>
        </Part>
        <Part id="order-address" title={t('orders.address')}>
          <PostalAddress address={order.address} />
        </Part>
      </div>
    </div>
  );
};

OrderDetails.propTypes = {
  order: orderShape.isRequired,
};

OrderDetails.contextTypes = {
  i18n: i18nShape,
};

export default OrderDetails;
