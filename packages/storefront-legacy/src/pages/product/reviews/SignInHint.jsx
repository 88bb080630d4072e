import PropTypes from 'prop-types';
import React from 'react';
import { Link, withRouter } from 'react-router-dom';
import withI18n from '../../../hocs/withI18n.jsx';

const SignInHint = ({ location, t }) => (
  <p className="panel">
    <Link to={`/signin?next=${encodeURIComponent(location.pathname)}`}>{t('product.signInToReview')}</Link>
  </p>
);

SignInHint.propTypes = {
  location: PropTypes.object.isRequired,
  t: PropTypes.func.isRequired,
};

export default withRouter(withI18n(SignInHint));
