import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class OrderPage extends React.Component {
  render() {
    return <PageTitle>Order</PageTitle>;
  }
}
