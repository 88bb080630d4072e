import PropTypes from 'prop-types';
import React from 'react';
import ProductCard from '../../components/ProductCard.jsx';
import { cardShape } from '../../constants/propShapes.js';
import withI18n from '../../hocs/withI18n.jsx';

function WatchedListing({ card, onAdd, onStop, t }) {
  const { title } = card;
  return (
    <li className="watched">
      <ProductCard card={card} heading="h2" />
      <div className="watched__actions">
        <button
          className="button button--small button--wide"
          type="button"
          disabled={card.available === 0}
          aria-label={t('watchlist.addOne', { title })}
          onClick={() => onAdd(card)}
        >
          {t('watchlist.addToCart')}
        </button>
        <button
          className="button button--plain"
          type="button"
          aria-label={t('watchlist.stopOne', { title })}
          onClick={() => onStop(card)}
        >
          {t('watchlist.stop')}
        </button>
      </div>
    </li>
  );
}

WatchedListing.propTypes = {
  card: cardShape.isRequired,
  onAdd: PropTypes.func,
  onStop: PropTypes.func,
  t: PropTypes.func.isRequired,
};

WatchedListing.defaultProps = {
  onAdd() {},
  onStop() {},
};

export default withI18n(WatchedListing);
