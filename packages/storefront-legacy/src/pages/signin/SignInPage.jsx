import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class SignInPage extends React.Component {
  render() {
    return <PageTitle>Sign in</PageTitle>;
  }
}
