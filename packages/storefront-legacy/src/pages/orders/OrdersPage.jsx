import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class OrdersPage extends React.Component {
  render() {
    return <PageTitle>Your orders</PageTitle>;
  }
}
