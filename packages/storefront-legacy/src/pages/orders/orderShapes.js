import PropTypes from 'prop-types';
import { addressShape } from '../../components/address/PostalAddress.jsx';
import { artShape } from '../../constants/propShapes.js';

export const STATUSES = ['pending', 'confirmed', 'declined', 'cancelled', 'failed'];

export const lineShape = PropTypes.shape({
  productId: PropTypes.number.isRequired,
  title: PropTypes.string.isRequired,
  art: artShape.isRequired,
  quantity: PropTypes.number.isRequired,
  unitPriceCents: PropTypes.number.isRequired,
});

const cardFields = {
  id: PropTypes.string.isRequired,
  status: PropTypes.oneOf(STATUSES).isRequired,
  lines: PropTypes.arrayOf(lineShape).isRequired,
  itemsCents: PropTypes.number.isRequired,
  shippingCents: PropTypes.number.isRequired,
  totalCents: PropTypes.number.isRequired,
  createdAt: PropTypes.string.isRequired,
};

export const orderCardShape = PropTypes.shape(cardFields);

export const orderShape = PropTypes.shape({
  ...cardFields,
  address: addressShape.isRequired,
  cancellable: PropTypes.bool.isRequired,
  history: PropTypes.arrayOf(
    PropTypes.shape({
      at: PropTypes.string.isRequired,
      status: PropTypes.oneOf(STATUSES).isRequired,
      note: PropTypes.string.isRequired,
    }),
  ).isRequired,
});
