import React from 'react';

export const Tab = ({ title, closable }) => <li className={closable ? 'x' : ''}>{title}</li>;
Tab.defaultProps = { closable: true };

export const Tabs = ({ children }) => (
  <ul>{React.Children.map(children, (child) => (child.props.closable ? child : null))}</ul>
);
