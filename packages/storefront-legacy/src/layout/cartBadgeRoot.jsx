import React from 'react';
import ReactDOM from 'react-dom';
import { Provider } from 'react-redux';
import I18nProvider from '../providers/I18nProvider.jsx';
import CartBadge from './CartBadge.jsx';

export function mountCartBadge(container, store) {
  ReactDOM.render(
    <Provider store={store}>
      <I18nProvider>
        <CartBadge />
      </I18nProvider>
    </Provider>,
    container,
  );
}

export function unmountCartBadge(container) {
  ReactDOM.unmountComponentAtNode(container);
}
