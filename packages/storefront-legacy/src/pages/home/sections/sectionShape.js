import PropTypes from 'prop-types';
import { artShape, cardShape } from '../../../constants/propShapes.js';

const linkShape = PropTypes.shape({
  href: PropTypes.string.isRequired,
  label: PropTypes.string.isRequired,
});

const base = {
  id: PropTypes.string.isRequired,
  kind: PropTypes.string.isRequired,
  title: PropTypes.string.isRequired,
};

export const listSectionShape = PropTypes.shape({
  ...base,
  cards: PropTypes.arrayOf(cardShape).isRequired,
  more: linkShape,
});

export const heroShape = PropTypes.shape({
  ...base,
  card: cardShape.isRequired,
  link: linkShape.isRequired,
  text: PropTypes.string.isRequired,
});

export const bannerShape = PropTypes.shape({
  ...base,
  art: artShape,
  link: linkShape.isRequired,
  text: PropTypes.string.isRequired,
});
