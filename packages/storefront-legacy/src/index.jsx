import './styles/index.css';
import React from 'react';
import ReactDOM from 'react-dom';
import App from './App.jsx';
import { SHOP_NAME } from './config.js';
import { loadSession } from './ducks/session.js';
import configureStore from './store/configureStore.js';

const store = configureStore();
const container = document.getElementById('app');

store.dispatch(loadSession());

ReactDOM.render(<App store={store} />, container, () => {
  // Tells extensions and our own smoke test that the first render is done.
  container.setAttribute('data-ready', SHOP_NAME);
});
