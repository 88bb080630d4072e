import React from 'react';
import { Route, Switch } from 'react-router-dom';
import AccountPage from './pages/account/AccountPage.jsx';
import CartPage from './pages/cart/CartPage.jsx';
import CategoryPage from './pages/category/CategoryPage.jsx';
import CheckoutPage from './pages/checkout/CheckoutPage.jsx';
import ConfirmPage from './pages/confirm/ConfirmPage.jsx';
import HomePage from './pages/home/HomePage.jsx';
import NotFoundPage from './pages/not-found/NotFoundPage.jsx';
import OrderPage from './pages/orders/OrderPage.jsx';
import OrdersPage from './pages/orders/OrdersPage.jsx';
import ProductPage from './pages/product/ProductPage.jsx';
import RegisterPage from './pages/register/RegisterPage.jsx';
import SearchPage from './pages/search/SearchPage.jsx';
import SellPage from './pages/sell/SellPage.jsx';
import SellerPage from './pages/seller/SellerPage.jsx';
import SignInPage from './pages/signin/SignInPage.jsx';
import WatchlistPage from './pages/watchlist/WatchlistPage.jsx';

export default function Routes() {
  return (
    <Switch>
      <Route exact path="/" component={HomePage} />
      <Route path="/search" component={SearchPage} />
      <Route path="/category/:platform" component={CategoryPage} />
      <Route path="/products/:id" component={ProductPage} />
      <Route path="/sell" component={SellPage} />
      <Route path="/seller" component={SellerPage} />
      <Route path="/cart" component={CartPage} />
      <Route path="/checkout" component={CheckoutPage} />
      <Route exact path="/orders" component={OrdersPage} />
      <Route path="/orders/:id" component={OrderPage} />
      <Route path="/account" component={AccountPage} />
      <Route path="/watchlist" component={WatchlistPage} />
      <Route path="/signin" component={SignInPage} />
      <Route path="/register" component={RegisterPage} />
      <Route path="/confirm" component={ConfirmPage} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}
