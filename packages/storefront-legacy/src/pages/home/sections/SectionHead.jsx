import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import { artShape, cardShape } from '../../../constants/propShapes.js';

const linkShape = PropTypes.shape({
  href: PropTypes.string.isRequired,
  label: PropTypes.string.isRequired,
});

const base = {
  id: PropTypes.string.isRequired,
  kind: PropTypes.string.isRequired,
  title: PropTypes.string.isRequired,
};

export const listSectionShape = PropTypes.shape({
  ...base,
  cards: PropTypes.arrayOf(cardShape).isRequired,
  more: linkShape,
});

export const heroShape = PropTypes.shape({
  ...base,
  card: cardShape.isRequired,
  link: linkShape.isRequired,
  text: PropTypes.string.isRequired,
});

export const bannerShape = PropTypes.shape({
  ...base,
  art: artShape,
  link: linkShape.isRequired,
  text: PropTypes.string.isRequired,
});

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
