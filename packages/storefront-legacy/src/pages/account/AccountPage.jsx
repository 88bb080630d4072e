import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { changeMe, loadNotifications } from '../../actions/accountActions.js';
import PageTitle from '../../components/PageTitle.jsx';
import formatDay from '../../components/time/formatDay.js';
import { i18nShape } from '../../constants/propShapes.js';
import requireSession from '../../hocs/requireSession.jsx';
import NotificationList from './NotificationList.jsx';
import PictureForm from './PictureForm.jsx';
import ProfileForm from './ProfileForm.jsx';
import Shortcuts from './Shortcuts.jsx';
import './account.css';

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
