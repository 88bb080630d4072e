import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class NotFoundPage extends React.Component {
  render() {
    return <PageTitle>Page not found</PageTitle>;
  }
}
