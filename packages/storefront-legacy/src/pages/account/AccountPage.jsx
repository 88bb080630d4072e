import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import PageTitle from '../../components/PageTitle.jsx';
import { formatDay } from '../../components/time/Day.jsx';
import { i18nShape, sessionShape } from '../../constants/propShapes.js';
import { changeMe, loadNotifications } from '../../ducks/session.js';
import requireSession from '../../hocs/requireSession.jsx';
import NotificationList from './NotificationList.jsx';
import PictureForm from './PictureForm.jsx';
import ProfileForm from './ProfileForm.jsx';
import './account.css';

const LINKS = { orders: '/orders', listings: '/seller', watchlist: '/watchlist', sell: '/sell' };

function Shortcuts(props, { i18n, session }) {
  const { t } = i18n;
  return (
    <nav className="panel stack" aria-labelledby="account-shortcuts">
      <h2 id="account-shortcuts">{t('account.shortcuts')}</h2>
      <ul className="plain">
        {Object.keys(LINKS).map(name => (
          <li key={name}>
            <Link to={LINKS[name]}>{t(`account.${name}`)}</Link>
          </li>
        ))}
      </ul>
      <button className="button button--small" type="button" onClick={session.signOut}>
        {t('account.signOut')}
      </button>
    </nav>
  );
}

Shortcuts.contextTypes = {
  i18n: i18nShape,
  session: sessionShape,
};

class AccountPage extends React.Component {
  static propTypes = {
    changeMe: PropTypes.func.isRequired,
    loadNotifications: PropTypes.func.isRequired,
    notifications: PropTypes.shape({
      items: PropTypes.array.isRequired,
      total: PropTypes.number.isRequired,
      isLoaded: PropTypes.bool.isRequired,
      problem: PropTypes.object,
    }).isRequired,
    user: PropTypes.shape({
      name: PropTypes.string.isRequired,
      email: PropTypes.string.isRequired,
      bio: PropTypes.string,
      picture: PropTypes.string,
      createdAt: PropTypes.string.isRequired,
    }).isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidMount() {
    this.props.loadNotifications();
  }

  renderIntro() {
    const { user } = this.props;
    return (
      <span className="quiet">{this.context.i18n.t('account.memberSince', { date: formatDay(user.createdAt) })}</span>
    );
  }

  render() {
    const { changeMe, loadNotifications, notifications, user } = this.props;
    const { t } = this.context.i18n;
    return (
      <div>
        <PageTitle aside={this.renderIntro()}>{t('account.title')}</PageTitle>
        <div className="columns columns--aside">
          <div className="stack">
            <section className="panel stack" aria-labelledby="account-profile">
              <h2 id="account-profile">{t('account.profile')}</h2>
              <ProfileForm user={user} onSave={changeMe} />
            </section>
            <section className="panel stack" aria-labelledby="account-notifications">
              <h2 id="account-notifications">{t('account.notifications')}</h2>
              <NotificationList {...notifications} onMore={loadNotifications} />
            </section>
          </div>
          <div className="stack">
            <section className="panel stack" aria-labelledby="account-picture">
              <h2 id="account-picture">{t('account.picture')}</h2>
              <PictureForm user={user} onSave={changeMe} />
            </section>
            <Shortcuts />
          </div>
        </div>
      </div>
    );
  }
}

const mapStateToProps = state => ({ notifications: state.notifications, user: state.session.user });

export default requireSession(connect(mapStateToProps, { changeMe, loadNotifications })(AccountPage));
