import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';

/** Marks what was typed where it occurs in a text. */
const Highlight = React.memo(function Highlight({ className, text, typed }) {
  const wanted = typed.trim();
  if (!wanted) {
    return <span className={className}>{text}</span>;
  }
  const parts = text.split(new RegExp(`(${_.escapeRegExp(wanted)})`, 'i'));
  return (
    <span className={className}>
      {parts.map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}
    </span>
  );
});

Highlight.propTypes = {
  className: PropTypes.string,
  text: PropTypes.string.isRequired,
  typed: PropTypes.string,
};

Highlight.defaultProps = {
  className: 'highlight',
  typed: '',
};

export default Highlight;
