import React from 'react';

/** What was given, with the default wherever that is undefined. */
function withDefaults(given, defaults) {
  const props = { ...given };
  for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
  return props;
}

const Icon = ({ size = '16px', className = '', children }) => <svg width={size} className={`icon ${className}`}>{children}</svg>;

function Title({ text = 'untitled', onClick, icon }) {
  const heading = () => text.toUpperCase();
  return <h1 onClick={onClick}>{heading()}{icon}</h1>;
}

const icon = <Icon />;
// Its parameter cannot be called `icon`, since that means something else in here.
function Labelled(given) {
  const props = withDefaults(given, labelledDefaults);
  return <span>{icon}{props.icon}{props.text}</span>;
}
const labelledDefaults = { text: 'label', icon: 'i' };

export default () => <div><Icon>p</Icon><Title icon={icon} /><Labelled /></div>;
