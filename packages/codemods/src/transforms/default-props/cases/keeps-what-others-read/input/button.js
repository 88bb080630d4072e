import React from 'react';

const Button = ({ size, styles }) => <button className={size} style={styles}>ok</button>;

Button.defaultProps = {
  size: 'm',
  styles: { color: 'red' },
};

export default Button;

export const Link = (props) => <a {...props}>{Link.defaultProps.href}</a>;
Link.defaultProps = { href: '#' };
