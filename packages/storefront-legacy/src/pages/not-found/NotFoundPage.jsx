import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import PageTitle from '../../components/PageTitle.jsx';
import { i18nShape } from '../../constants/propShapes.js';

export default class NotFoundPage extends React.Component {
  static propTypes = {
    location: PropTypes.shape({ pathname: PropTypes.string }),
  };

  static defaultProps = {
    location: { pathname: '' },
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  render() {
    const { t } = this.context.i18n;
    return (
      <div className="not-found">
        <PageTitle>{t('notFound.title')}</PageTitle>
        <p>
          {t('notFound.text')} <code>{this.props.location.pathname}</code>
        </p>
        <p className="row">
          <Link className="button button--primary" to="/search">
            {t('notFound.search')}
          </Link>
          <Link className="button" to="/">
            {t('notFound.home')}
          </Link>
        </p>
      </div>
    );
  }
}
