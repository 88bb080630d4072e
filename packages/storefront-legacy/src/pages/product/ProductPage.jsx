import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class ProductPage extends React.Component {
  render() {
    return <PageTitle>Product</PageTitle>;
  }
}
