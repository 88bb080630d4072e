import React from 'react';

export const PanelFactory = () => {
  const Panel = () => <div />;
  // Read by whoever is given the panel.
  Panel.defaultProps = { getTitle: () => 'panel' };
  return Panel;
};

export const titleOf = (Panel) => Panel.defaultProps.getTitle();

export const withSize = (Wrapped) => {
  const Sized = (props) => <Wrapped {...Wrapped.defaultProps} {...props} />;
  return Sized;
};
