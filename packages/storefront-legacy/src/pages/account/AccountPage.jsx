import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class AccountPage extends React.Component {
  render() {
    return <PageTitle>Account</PageTitle>;
  }
}
