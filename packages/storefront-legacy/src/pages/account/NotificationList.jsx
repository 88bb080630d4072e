import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import Spinner from '../../components/Spinner.jsx';
import Ago from '../../components/time/Ago.jsx';
import { i18nShape } from '../../constants/propShapes.js';

const notificationShape = PropTypes.shape({
  id: PropTypes.string.isRequired,
  kind: PropTypes.string.isRequired,
  text: PropTypes.string.isRequired,
  href: PropTypes.string.isRequired,
  createdAt: PropTypes.string.isRequired,
});

class NotificationList extends React.Component {
  handleMore = () => {
    this.props.onMore(this.props.items.length);
  };

  handleRetry = () => {
    this.props.onMore(0);
  };

  renderItem = notification => {
    const { t } = this.context.i18n;
    return (
      <li key={notification.id} className="notification">
        <span className="chip">{t(`account.kinds.${notification.kind}`)}</span>
        <Link to={notification.href}>{notification.text}</Link>
        <Ago when={notification.createdAt} render={words => <span className="label-text">{words}</span>} />
      </li>
    );
  };

  render() {
    const { isLoaded, items, problem, total } = this.props;
    const { t } = this.context.i18n;
    if (problem) {
      return <ProblemNotice problem={problem} onRetry={this.handleRetry} />;
    }
    if (!isLoaded) {
      return <Spinner />;
    }
    if (items.length === 0) {
      return <p className="quiet">{t('account.noNotifications')}</p>;
    }
    return (
      <div className="stack">
        <ul className="plain" aria-label={t('account.notificationList')}>
          {items.map(this.renderItem)}
        </ul>
        {items.length < total && (
          <button className="button button--small" type="button" onClick={this.handleMore}>
            {t('account.more')}
          </button>
        )}
      </div>
    );
  }
}

NotificationList.propTypes = {
  isLoaded: PropTypes.bool.isRequired,
  items: PropTypes.arrayOf(notificationShape).isRequired,
  onMore: PropTypes.func.isRequired,
  problem: PropTypes.object,
  total: PropTypes.number.isRequired,
};

NotificationList.defaultProps = {
  problem: null,
};

NotificationList.contextTypes = {
  i18n: i18nShape,
};

export default NotificationList;
