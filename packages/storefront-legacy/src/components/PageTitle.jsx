import PropTypes from 'prop-types';
import React from 'react';
import { Helmet } from 'react-helmet';
import { SHOP_NAME } from '../config.js';

/** The one h1 of a page, and the title of its tab. */
export default function PageTitle({ aside, children, tab }) {
  return (
    <div className="page-head">
      <Helmet>
        <title>{`${tab || children} · ${SHOP_NAME}`}</title>
      </Helmet>
      <h1>{children}</h1>
      {aside}
    </div>
  );
}

PageTitle.propTypes = {
  aside: PropTypes.node,
  children: PropTypes.string.isRequired,
  tab: PropTypes.string,
};

PageTitle.defaultProps = {
  aside: null,
  tab: '',
};
