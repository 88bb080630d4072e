import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class CheckoutPage extends React.Component {
  render() {
    return <PageTitle>Checkout</PageTitle>;
  }
}
