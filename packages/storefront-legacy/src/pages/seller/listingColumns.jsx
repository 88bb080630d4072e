import React from 'react';
import { Link } from 'react-router-dom';
import Price from '../../components/money/Price.tsx';
import Stars from '../../components/Stars.jsx';
import { PLATFORMS } from '../../constants/names.js';

/** Columns of the table of somebody's listings. */
export default function listingColumns(t, onStock) {
  return [
    {
      name: 'title',
      heading: t('seller.name'),
      sortValue: listing => listing.title.toLowerCase(),
      render: listing => <Link to={`/products/${listing.id}`}>{listing.title}</Link>,
    },
    {
      name: 'platform',
      heading: t('seller.platform'),
      sortValue: listing => PLATFORMS[listing.platform],
      render: listing => PLATFORMS[listing.platform],
    },
    {
      name: 'price',
      heading: t('seller.price'),
      isNumber: true,
      sortValue: listing => listing.priceCents,
      render: listing => <Price cents={listing.priceCents} />,
    },
    {
      name: 'available',
      heading: t('seller.available'),
      isNumber: true,
      sortValue: listing => listing.available,
      render: listing => listing.available,
    },
    {
      name: 'quantity',
      heading: t('seller.shelf'),
      isNumber: true,
      sortValue: listing => listing.quantity,
      render: listing => listing.quantity,
    },
    {
      name: 'rating',
      heading: t('seller.rating'),
      sortValue: listing => listing.rating.average,
      render: listing => <Stars rating={listing.rating} />,
    },
    {
      name: 'actions',
      heading: t('seller.actions'),
      render: listing => (
        <span className="row">
          <Link to={`/sell?listing=${listing.id}`} aria-label={t('seller.editOne', listing)}>
            {t('seller.edit')}
          </Link>
          <button
            className="button button--plain"
            type="button"
            aria-label={t('seller.stockOne', listing)}
            onClick={() => onStock(listing)}
          >
            {t('seller.stock')}
          </button>
        </span>
      ),
    },
  ];
}
