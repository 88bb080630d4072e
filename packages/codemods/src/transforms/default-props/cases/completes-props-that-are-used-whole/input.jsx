import React from 'react';
import PropTypes from 'prop-types';

const Button = (props) => <button {...props} />;

Button.propTypes = { type: PropTypes.string };
Button.defaultProps = {
  // Never submit by accident.
  type: 'button',
  title: undefined,
  ...{ lang: 'en' },
};

export function Input({
  label, // shown above
  ...rest
}) {
  const given = Object.keys(rest).sort().join();
  return <label>{label}<input {...rest} data-given={given} /></label>;
}

const inputDefaults = { type: 'text', label: 'Label' };
Input.defaultProps = inputDefaults;

function Both(props) {
  if (props.hidden) return null;
  props = { ...props, title: props.title + '!' };
  return <Button {...props}>{props.title}</Button>;
}
Both.defaultProps = { title: 'both', hidden: false };

export default () => (
  <div>
    <Button />
    <Button type="submit" lang={undefined}>go</Button>
    <Input />
    <Input type={undefined} label={null} readOnly />
    <Both hidden={undefined} />
  </div>
);
