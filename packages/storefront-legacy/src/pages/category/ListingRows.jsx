import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import Price from '../../components/money/Price.tsx';
import Stars from '../../components/Stars.jsx';
import { CONDITIONS, REGIONS } from '../../constants/names.js';
import { cardShape, i18nShape } from '../../constants/propShapes.js';

/** Every listing of the category, a row each. */
export default class ListingRows extends React.Component {
  static propTypes = {
    listings: PropTypes.arrayOf(cardShape).isRequired,
    onAdd: PropTypes.func.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  render() {
    const { listings, onAdd } = this.props;
    const { t } = this.context.i18n;
    return (
      <ul className="plain listing-rows" aria-label={t('category.listings')} style={{ height: 640, overflowY: 'auto' }}>
        {listings.map(listing => (
          <li key={listing.id} className="listing-row" style={{ height: 64 }}>
            <span className="listing-cell--title">
              <Link to={`/products/${listing.id}`}>{listing.title}</Link>
            </span>
            <span className="listing-cell--year numeric">{listing.year}</span>
            <span className="listing-cell--condition">{CONDITIONS[listing.condition]}</span>
            <span className="listing-cell--region">{REGIONS[listing.region]}</span>
            <span className="listing-cell--rating">
              <Stars rating={listing.rating} />
            </span>
            <span className="listing-cell--price">
              <Price cents={listing.priceCents} />
            </span>
            <button
              className="button button--small"
              type="button"
              disabled={listing.available === 0}
              aria-label={t('category.add', { title: listing.title })}
              onClick={() => onAdd(listing)}
            >
              {listing.available === 0 ? t('common.soldOut') : t('category.addShort')}
            </button>
          </li>
        ))}
      </ul>
    );
  }
}
