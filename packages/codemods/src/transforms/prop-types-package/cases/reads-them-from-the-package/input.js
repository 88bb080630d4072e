import React from 'react'; // the view

export function Row({ label, children }) {
  return <div title={label}>{children}</div>;
}

Row.propTypes = {
  label: React.PropTypes.string.isRequired,
  /* anything */ children: React.PropTypes.node,
};
