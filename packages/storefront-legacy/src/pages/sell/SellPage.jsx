import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class SellPage extends React.Component {
  render() {
    return <PageTitle>Sell a game</PageTitle>;
  }
}
