import React from 'react';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

const Button = ({ size = 'm', styles = defaultStyles }) => <button className={size} style={styles}>ok</button>;

const defaultStyles = { color: 'red' };
Button.defaultProps = {
  size: 'm',
  styles: defaultStyles,
};

export default Button;

export const Link = (given) => {
  const props = withDefaults(given, linkDefaults);
  return <a {...props}>{Link.defaultProps.href}</a>;
};
const linkDefaults = { href: '#' };
Link.defaultProps = linkDefaults;
