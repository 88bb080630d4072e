import React from 'react';
import PropTypes from 'prop-types';

export function Badge({ color, label, size = 3, icon: Icon, tag: Tag, 'data-kind': kind, ...rest }) {
  return <Tag {...rest} className={color} data-kind={kind} data-size={size}>{Icon && <Icon />}{label}</Tag>;
}

Badge.propTypes = {
  color: PropTypes.string.isRequired,
  size: PropTypes.number,
  label: PropTypes.string.isRequired,
};

Badge.defaultProps = {
  color: 'red', // as in the guide
  size: 1,
  icon: undefined,
  tag: 'b',
  'data-kind': `badge`,
};

const Line = ({ width, dashed }) => <hr width={width} className={dashed ? 'dashed' : 'solid'} />;
Line.defaultProps = { width: -1, dashed: false, unknown: 'nobody sees this' };

const Flag = function (props) {
  const { country = 'nobody', wave } = props;
  if (!country) return null;
  const { children } = props;
  return <i className={wave}>{country}{children}{props.title}</i>;
};

Flag.defaultProps = {
  country: 'nl',
  wave: null,
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
