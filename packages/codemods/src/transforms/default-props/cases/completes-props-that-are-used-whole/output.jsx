import React from 'react';
import PropTypes from 'prop-types';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

const Button = (given2) => {
  const props = withDefaults(given2, buttonDefaults);
  return <button {...props} />;
};

Button.propTypes = { type: PropTypes.string };
const buttonDefaults = {
  // Never submit by accident.
  type: 'button',
  title: undefined,
  ...{ lang: 'en' },
};

export function Input(given2) {
  const {
    label, // shown above
    ...rest
  } = withDefaults(given2, inputDefaults);
  const given = Object.keys(rest).sort().join();
  return <label>{label}<input {...rest} data-given={given} /></label>;
}

const inputDefaults = { type: 'text', label: 'Label' };

function Both(given2) {
  let props = withDefaults(given2, bothDefaults);
  if (props.hidden) return null;
  props = { ...props, title: props.title + '!' };
  return <Button {...props}>{props.title}</Button>;
}
const bothDefaults = { title: 'both', hidden: false };

export default () => (
  <div>
    <Button />
    <Button type="submit" lang={undefined}>go</Button>
    <Input />
    <Input type={undefined} label={null} readOnly />
    <Both hidden={undefined} />
  </div>
);
