import PropTypes from 'prop-types';

export const artShape = PropTypes.shape({
  name: PropTypes.string.isRequired,
  color: PropTypes.string.isRequired,
});

export const ratingShape = PropTypes.shape({
  average: PropTypes.number.isRequired,
  count: PropTypes.number.isRequired,
});

export const personShape = PropTypes.shape({
  id: PropTypes.string.isRequired,
  name: PropTypes.string.isRequired,
  picture: PropTypes.string,
});

export const cardShape = PropTypes.shape({
  id: PropTypes.number.isRequired,
  title: PropTypes.string.isRequired,
  platform: PropTypes.string.isRequired,
  region: PropTypes.string.isRequired,
  condition: PropTypes.string.isRequired,
  year: PropTypes.number,
  priceCents: PropTypes.number.isRequired,
  available: PropTypes.number.isRequired,
  rating: ratingShape.isRequired,
  art: artShape.isRequired,
});

export const commentShape = PropTypes.shape({
  id: PropTypes.string.isRequired,
  author: personShape.isRequired,
  text: PropTypes.string.isRequired,
  createdAt: PropTypes.string.isRequired,
});

export const reviewShape = PropTypes.shape({
  id: PropTypes.string.isRequired,
  author: personShape.isRequired,
  stars: PropTypes.number.isRequired,
  text: PropTypes.string.isRequired,
  createdAt: PropTypes.string.isRequired,
  comments: PropTypes.arrayOf(commentShape).isRequired,
});

export const sessionShape = PropTypes.shape({
  user: PropTypes.object,
  isKnown: PropTypes.bool.isRequired,
  signIn: PropTypes.func.isRequired,
  signOut: PropTypes.func.isRequired,
});

export const themeShape = PropTypes.shape({
  name: PropTypes.oneOf(['light', 'dark']).isRequired,
  toggle: PropTypes.func.isRequired,
});

export const i18nShape = PropTypes.shape({
  locale: PropTypes.string.isRequired,
  t: PropTypes.func.isRequired,
});
