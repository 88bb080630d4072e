import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class SearchPage extends React.Component {
  render() {
    return <PageTitle>Search</PageTitle>;
  }
}
