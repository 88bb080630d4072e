import PropTypes from 'prop-types';
import React from 'react';
import './address.css';
import COUNTRIES from './countries.js';

export const addressShape = PropTypes.shape({
  name: PropTypes.string.isRequired,
  street: PropTypes.string.isRequired,
  city: PropTypes.string.isRequired,
  postalCode: PropTypes.string.isRequired,
  country: PropTypes.string.isRequired,
});

/** As it stands on a parcel. */
const PostalAddress = ({ address, className }) => (
  <address className={className}>
    {address.name}
    <br />
    {address.street}
    <br />
    {address.postalCode} {address.city}
    <br />
    {COUNTRIES[address.country] || address.country}
  </address>
);

PostalAddress.propTypes = {
  address: addressShape.isRequired,
  className: PropTypes.string,
};

PostalAddress.defaultProps = {
  className: 'postal-address',
};

export default PostalAddress;
