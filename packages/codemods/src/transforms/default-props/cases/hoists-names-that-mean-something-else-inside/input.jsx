import React from 'react';

const icon = 'star';
const size = 4;

function Rating({ icon, size: count, label }) {
  const size = count * 2;
  return <b className={icon} data-size={size}>{label}</b>;
}

Rating.defaultProps = { icon, size, label: icon };

export default () => <div><Rating /><Rating icon="moon" size={undefined} /></div>;
