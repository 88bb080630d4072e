import PropTypes from 'prop-types';
import React from 'react';
import { cardShape } from '../constants/propShapes.js';
import ProductCard from './ProductCard.jsx';

export default function ProductGrid({ cards, heading, label }) {
  return (
    <ul className="card-grid" aria-label={label || undefined}>
      {cards.map(card => (
        <li key={card.id}>
          <ProductCard card={card} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

ProductGrid.propTypes = {
  cards: PropTypes.arrayOf(cardShape).isRequired,
  heading: PropTypes.string,
  label: PropTypes.string,
};

ProductGrid.defaultProps = {
  heading: 'h3',
  label: '',
};
