import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class ConfirmPage extends React.Component {
  render() {
    return <PageTitle>Confirm your account</PageTitle>;
  }
}
