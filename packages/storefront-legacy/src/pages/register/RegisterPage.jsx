import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class RegisterPage extends React.Component {
  render() {
    return <PageTitle>Register</PageTitle>;
  }
}
