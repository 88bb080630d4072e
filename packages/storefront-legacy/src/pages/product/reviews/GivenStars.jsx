import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import withI18n from '../../../hocs/withI18n.jsx';

/** What one person gave. */
const GivenStars = React.memo(({ className, stars, t }) => (
  <span className={className} role="img" aria-label={t('product.given', { stars })}>
    <span className="stars__row" aria-hidden="true">
      {_.repeat('★', stars)}
      {_.repeat('☆', 5 - stars)}
    </span>
  </span>
));

GivenStars.displayName = 'GivenStars';

GivenStars.propTypes = {
  className: PropTypes.string,
  stars: PropTypes.number.isRequired,
  t: PropTypes.func.isRequired,
};

GivenStars.defaultProps = {
  className: 'stars',
};

export default withI18n(GivenStars);
