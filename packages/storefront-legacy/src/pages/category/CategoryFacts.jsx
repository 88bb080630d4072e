import PropTypes from 'prop-types';
import React from 'react';
import { formatCents } from '../../components/money/formatCents.ts';
import { i18nShape } from '../../constants/propShapes.js';

function CategoryFacts({ cheapest, years }, { i18n: { t } }) {
  if (cheapest === null) {
    return null;
  }
  return (
    <p className="category__facts quiet">
      {t('category.facts', { count: years, price: formatCents(cheapest) })}
    </p>
  );
}

CategoryFacts.propTypes = {
  cheapest: PropTypes.number,
  years: PropTypes.number,
};

CategoryFacts.defaultProps = {
  cheapest: null,
  years: 0,
};

CategoryFacts.contextTypes = {
  i18n: i18nShape,
};

export default CategoryFacts;
