import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class CategoryPage extends React.Component {
  render() {
    return <PageTitle>Category</PageTitle>;
  }
}
