import PropTypes from 'prop-types';
import React from 'react';
import { MemoryRouter } from 'react-router-dom';
import { Provider } from 'react-redux';
import configureStore from '../src/store/configureStore.js';
import I18nProvider from '../src/providers/I18nProvider.jsx';
import SessionProvider from '../src/providers/SessionProvider.jsx';
import ThemeProvider from '../src/providers/ThemeProvider.jsx';

/** All that a page stands on, without the page. */
export default function Shop({ at, children, store }) {
  return (
    <Provider store={store || configureStore({})}>
      <I18nProvider>
        <ThemeProvider>
          <SessionProvider>
            <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
          </SessionProvider>
        </ThemeProvider>
      </I18nProvider>
    </Provider>
  );
}

Shop.propTypes = {
  at: PropTypes.string,
  children: PropTypes.node.isRequired,
  store: PropTypes.object,
};

Shop.defaultProps = {
  at: '/',
  store: null,
};
