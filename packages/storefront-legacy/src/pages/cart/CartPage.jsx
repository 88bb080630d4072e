import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class CartPage extends React.Component {
  render() {
    return <PageTitle>Cart</PageTitle>;
  }
}
