import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import BoxArt from '../../components/BoxArt.jsx';
import Price from '../../components/money/Price.tsx';
import { formatDay } from '../../components/time/Day.jsx';
import { piecesOf } from '../../ducks/orders.js';
import withI18n from '../../hocs/withI18n.jsx';
import { orderCardShape } from './orderShapes.js';
import StatusBadge from './StatusBadge.jsx';

const SHOWN = 3;

class OrderRow extends React.PureComponent {
  static propTypes = {
    order: orderCardShape.isRequired,
    t: PropTypes.func.isRequired,
  };

  renderTitles() {
    const { order, t } = this.props;
    const titles = order.lines.slice(0, SHOWN).map(line => line.title);
    if (order.lines.length > SHOWN) {
      titles.push(t('orders.andMore', { count: order.lines.length - SHOWN }));
    }
    return titles.join(', ');
  }

  render() {
    const { order, t } = this.props;
    const date = formatDay(order.createdAt);
    return (
      <li>
        <article className="order-row panel">
          <div className="order-row__art">
            {order.lines.slice(0, SHOWN).map(line => (
              <BoxArt key={line.productId} art={line.art} width={160} sizes="56px" />
            ))}
          </div>
          <div className="order-row__words">
            <h2 className="order-row__title">{t('orders.orderOf', { date })}</h2>
            <p className="quiet">{this.renderTitles()}</p>
            <p className="row">
              <StatusBadge status={order.status} />
              <span className="label-text">{t('orders.pieces', { count: piecesOf(order) })}</span>
            </p>
          </div>
          <div className="order-row__end">
            <p>
              <Price cents={order.totalCents} />
            </p>
            <Link to={`/orders/${order.id}`} aria-label={t('orders.seeOne', { date })}>
              {t('orders.see')}
            </Link>
          </div>
        </article>
      </li>
    );
  }
}

export default withI18n(OrderRow);
