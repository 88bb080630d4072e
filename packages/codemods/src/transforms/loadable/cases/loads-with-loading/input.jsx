import React from 'react';
import Loadable from 'react-loadable';
import Loading from './Loading';

// The account page is large.
const Account = Loadable({
  loader: () => import(/* webpackChunkName: "account" */ './Account'),
  loading: Loading,
  delay: 300, // ms
});

export const Chart = Loadable({
  loader: () => import('./Chart').then(module => module.Chart),
  loading: () => null,
  timeout: 10000,
  modules: ['./Chart'],
  webpack: () => [require.resolveWeak('./Chart')],
});

export default class App extends React.Component {
  onHover = () => {
    Account.preload();
  };

  render() {
    return (
      <div onMouseOver={this.onHover}>
        <Account id={this.props.id} />
        <Chart />
      </div>
    );
  }
}
