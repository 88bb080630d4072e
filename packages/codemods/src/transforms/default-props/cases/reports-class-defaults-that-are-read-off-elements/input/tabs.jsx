import React from 'react';

const Close = ({ show = true }) => (show ? <button>x</button> : null);

export const Tabs = ({ children }) =>
  React.Children.map(children, (item) => (
    <li className={item.props.className}>
      {item.props.label} <Close show={item.props.closable} />
    </li>
  ));
