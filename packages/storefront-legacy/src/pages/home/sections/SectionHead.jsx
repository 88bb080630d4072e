import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';

export default function SectionHead(props) {
  const { children, id, more, title } = props;
  return (
    <div className="section__head">
      <h2 id={id}>{title}</h2>
      <div className="row">
        {children}
        {more ? (
          <Link to={more.href} aria-label={`${more.label}: ${title}`}>
            {more.label}
          </Link>
        ) : null}
      </div>
    </div>
  );
}

SectionHead.propTypes = {
  children: PropTypes.node,
  id: PropTypes.string.isRequired,
  more: PropTypes.shape({ href: PropTypes.string, label: PropTypes.string }),
  title: PropTypes.string.isRequired,
};

SectionHead.defaultProps = {
  children: null,
  more: null,
};
