import PropTypes from 'prop-types';
import React from 'react';

const EmptyState = ({ children, text, title }) => (
  <div className="empty">
    <h2>{title}</h2>
    {text ? <p className="quiet">{text}</p> : null}
    {children}
  </div>
);

EmptyState.propTypes = {
  children: PropTypes.node,
  text: PropTypes.string,
  title: PropTypes.string.isRequired,
};

EmptyState.defaultProps = {
  children: null,
  text: '',
};

export default EmptyState;
