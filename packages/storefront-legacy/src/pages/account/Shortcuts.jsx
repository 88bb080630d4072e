import React from 'react';
import { Link } from 'react-router-dom';
import { i18nShape, sessionShape } from '../../constants/propShapes.js';

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

export default Shortcuts;
