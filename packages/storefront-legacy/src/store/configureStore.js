import { applyMiddleware, compose, createStore } from 'redux';
import thunk from 'redux-thunk';
import rootReducer from '../ducks/index.js';
import { keepCart, readCart } from '../storage/cartStorage.js';

export default function configureStore(initialState = { cart: readCart() }) {
  const composeEnhancers = (typeof window !== 'undefined' && window.__REDUX_DEVTOOLS_EXTENSION_COMPOSE__) || compose;
  const store = createStore(rootReducer, initialState, composeEnhancers(applyMiddleware(thunk)));
  keepCart(store);
  return store;
}
