import PropTypes from 'prop-types';
import React from 'react';
import { formatCents } from '../../components/money/formatCents.ts';
import withI18n from '../../hocs/withI18n.jsx';
import { itemShape } from './CartLine.jsx';

function wordsFor(item, t) {
  const { available, beforeCents, priceCents, title } = item;
  if (available === 0) {
    return t('cart.gone', { title });
  }
  if (item.isShortened) {
    return t('cart.fewerLeft', { count: available, title });
  }
  const prices = { title, price: formatCents(priceCents), before: formatCents(beforeCents) };
  return priceCents < beforeCents ? t('cart.cheaper', prices) : t('cart.dearer', prices);
}

/** What became different of the cart while nobody looked. */
class CartChanges extends React.PureComponent {
  static propTypes = {
    changes: PropTypes.arrayOf(itemShape),
    t: PropTypes.func.isRequired,
  };

  static defaultProps = {
    changes: [],
  };

  render() {
    const { changes, t } = this.props;
    if (changes.length === 0) {
      return null;
    }
    return (
      <div className="notice notice--warn" role="status">
        <h2 className="cart-changes__title">{t('cart.changes')}</h2>
        <ul className="plain">
          {changes.map((item, index) => (
            <li key={index}>{wordsFor(item, t)}</li>
          ))}
        </ul>
      </div>
    );
  }
}

export default withI18n(CartChanges);
