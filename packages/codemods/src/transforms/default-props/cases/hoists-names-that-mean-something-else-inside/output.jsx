import React from 'react';

const icon = 'star';
const size = 4;

function Rating({ icon = defaultIcon, size: count = defaultSize, label = defaultLabel }) {
  const size = count * 2;
  return <b className={icon} data-size={size}>{label}</b>;
}

const defaultIcon = icon;
const defaultSize = size;
const defaultLabel = icon;

export default () => <div><Rating /><Rating icon="moon" size={undefined} /></div>;
