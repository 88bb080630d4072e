import PropTypes from 'prop-types';
import React from 'react';
import { Provider } from 'react-redux';
import { Router } from 'react-router-dom';
import ErrorBoundary from './components/ErrorBoundary.jsx';
import history from './history.js';
import Layout from './layout/Layout.jsx';
import ScrollToTop from './layout/ScrollToTop.jsx';
import I18nProvider from './providers/I18nProvider.jsx';
import SessionProvider from './providers/SessionProvider.jsx';
import ThemeProvider from './providers/ThemeProvider.jsx';
import Routes from './Routes.jsx';

export default class App extends React.Component {
  static propTypes = {
    store: PropTypes.object.isRequired,
  };

  // The connected provider stands outermost: below it a change of theme would end at it.
  render() {
    return (
      <Provider store={this.props.store}>
        <SessionProvider>
          <I18nProvider>
            <ThemeProvider>
              <Router history={history}>
                <ScrollToTop>
                  <Layout>
                    <ErrorBoundary>
                      <Routes />
                    </ErrorBoundary>
                  </Layout>
                </ScrollToTop>
              </Router>
            </ThemeProvider>
          </I18nProvider>
        </SessionProvider>
      </Provider>
    );
  }
}
