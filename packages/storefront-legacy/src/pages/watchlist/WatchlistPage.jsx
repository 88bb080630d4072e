import React from 'react';
import PageTitle from '../../components/PageTitle.jsx';

export default class WatchlistPage extends React.Component {
  render() {
    return <PageTitle>Watchlist</PageTitle>;
  }
}
