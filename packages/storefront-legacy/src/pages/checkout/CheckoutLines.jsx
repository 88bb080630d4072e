import PropTypes from 'prop-types';
import React from 'react';
import Price from '../../components/money/Price.tsx';
import { itemShape } from '../cart/CartLine.jsx';

export default class CheckoutLines extends React.PureComponent {
  static propTypes = {
    items: PropTypes.arrayOf(itemShape).isRequired,
  };

  render() {
    return (
      <ul className="plain checkout-lines">
        {this.props.items.map(({ priceCents, productId, quantity, title }) => (
          <li key={productId}>
            <span>
              {quantity} × {title}
            </span>
            <Price cents={quantity * priceCents} className="numeric" />
          </li>
        ))}
      </ul>
    );
  }
}
