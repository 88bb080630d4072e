import _ from 'lodash';
import React from 'react';
import { i18nShape, ratingShape } from '../constants/propShapes.js';

const Stars = ({ rating }, { i18n }) => {
  const isRated = rating.count > 0;
  const full = Math.round(rating.average);
  const label = isRated
    ? i18n.t('common.rated', { average: rating.average.toFixed(1), count: rating.count })
    : i18n.t('common.notRated');
  return (
    <span className="stars" role="img" aria-label={label}>
      <span className="stars__row" aria-hidden="true">
        {_.repeat('★', full)}
        {_.repeat('☆', 5 - full)}
      </span>
      <span aria-hidden="true">{isRated ? `(${rating.count})` : ''}</span>
    </span>
  );
};

Stars.propTypes = {
  rating: ratingShape,
};

Stars.defaultProps = {
  rating: { average: 0, count: 0 },
};

Stars.contextTypes = {
  i18n: i18nShape,
};

export default Stars;
