import React from 'react';
import PropTypes from 'prop-types';

export function Badge({
  color = 'red',
  label,
  size = 1,
  icon: Icon,
  tag: Tag = 'b',
  'data-kind': kind = `badge`,
  ...rest
}) {
  return <Tag {...rest} className={color} data-kind={kind} data-size={size}>{Icon && <Icon />}{label}</Tag>;
}

Badge.propTypes = {
  color: PropTypes.string,
  size: PropTypes.number,
  label: PropTypes.string.isRequired,
};

// as in the guide
const Line = ({ width = -1, dashed = false }) => <hr width={width} className={dashed ? 'dashed' : 'solid'} />;

const Flag = function (props) {
  const { country = 'nl', wave = null } = props;
  if (!country) return null;
  const { children } = props;
  return <i className={wave}>{country}{children}{props.title}</i>;
};

export default function App() {
  return (
    <div>
      <Badge label="a" color={undefined} size={null} />
      <Badge label="b" color={null} tag="u" data-kind="x" title="t" />
      <Line />
      <Line width={3} dashed />
      <Flag title="!" />
      <Flag country="">no</Flag>
    </div>
  );
}
