import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class SellerPage extends React.Component {
  render() {
    return <PageTitle>Your listings</PageTitle>;
  }
}
