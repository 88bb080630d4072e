import PropTypes from 'prop-types';
import React from 'react';
import { ReactReduxContext } from 'react-redux';
import { Link } from 'react-router-dom';
import { SHOP_NAME } from '../config.js';
import { i18nShape, sessionShape, themeShape } from '../constants/propShapes.js';
import history from '../history.js';
import { mountCartBadge } from './cartBadgeRoot.jsx';
import HeaderSearch from './HeaderSearch.jsx';

const ThemeToggle = ({ className }, { i18n, theme }) => (
  <button className={className} type="button" onClick={theme.toggle}>
    {theme.name === 'dark' ? i18n.t('shell.useLight') : i18n.t('shell.useDark')}
  </button>
);

ThemeToggle.propTypes = {
  className: PropTypes.string,
};

ThemeToggle.defaultProps = {
  className: 'site-header__button',
};

ThemeToggle.contextTypes = {
  i18n: i18nShape,
  theme: themeShape,
};

export default class Header extends React.Component {
  static contextTypes = {
    i18n: i18nShape,
    session: sessionShape,
  };

  constructor(props, context) {
    super(props, context);
    this.handleSignOut = this.handleSignOut.bind(this);
  }

  handleSignOut() {
    this.context.session.signOut().then(() => history.push('/'));
  }

  renderAccount() {
    const { t } = this.context.i18n;
    const { user } = this.context.session;
    if (!user) {
      return (
        <li>
          <Link to="/signin">{t('shell.signIn')}</Link>
        </li>
      );
    }
    return [
      <li key="account">
        <Link to="/account">{user.name}</Link>
      </li>,
      <li key="sign-out">
        <button className="site-header__button" type="button" onClick={this.handleSignOut}>
          {t('shell.signOut')}
        </button>
      </li>,
    ];
  }

  render() {
    const { t } = this.context.i18n;
    return (
      <header className="site-header">
        <div className="site-header__bar">
          <Link className="brand" to="/">
            <img className="brand__mark" src="/favicon.svg" alt="" width={24} height={24} />
            {SHOP_NAME}
          </Link>
          <div className="site-header__search">
            <HeaderSearch />
          </div>
          <nav className="site-header__links" aria-label={t('shell.mainNavigation')}>
            <ul className="plain">
              <li>
                <Link to="/search">{t('shell.search')}</Link>
              </li>
              <li>
                <Link to="/sell">{t('shell.sell')}</Link>
              </li>
              <li>
                <Link to="/orders">{t('shell.orders')}</Link>
              </li>
              <li>
                <Link to="/watchlist">{t('shell.watchlist')}</Link>
              </li>
              {this.renderAccount()}
            </ul>
          </nav>
          <ThemeToggle />
          <ReactReduxContext.Consumer>
            {({ store }) => <CartBadgeSlot store={store} label={t('shell.cart')} />}
          </ReactReduxContext.Consumer>
        </div>
      </header>
    );
  }
}

/** The badge is a root of its own, so that the blog and the help pages can have it too. It stays as long as the page. */
class CartBadgeSlot extends React.Component {
  static propTypes = {
    store: PropTypes.object.isRequired,
    label: PropTypes.string.isRequired,
  };

  componentDidMount() {
    mountCartBadge(this.refs.slot, this.props.store);
  }

  shouldComponentUpdate() {
    return false;
  }

  render() {
    return <div ref="slot" data-label={this.props.label} />;
  }
}
