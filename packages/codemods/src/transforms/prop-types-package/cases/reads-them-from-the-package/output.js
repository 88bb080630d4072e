import React from 'react'; // the view
import PropTypes from 'prop-types';

export function Row({ label, children }) {
  return <div title={label}>{children}</div>;
}

Row.propTypes = {
  label: PropTypes.string.isRequired,
  /* anything */ children: PropTypes.node,
};
