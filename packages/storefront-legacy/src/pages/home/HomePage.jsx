import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class HomePage extends React.Component {
  render() {
    return <PageTitle>Home</PageTitle>;
  }
}
