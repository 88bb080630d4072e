import React from 'react';
import myLoadable from './parts/my-loadable';
import Loading from './parts/Loading';
import { Home } from './pages/routes';
import { lazyWithLoading } from './lazy-with-loading';

let attempts = 0;
const Flaky = myLoadable({
  loader: () => (++attempts === 1 ? Promise.reject(new Error('offline')) : import('./pages/Home')),
});
const Slow = myLoadable({ loader: () => new Promise(() => {}) });
const Both = lazyWithLoading({
  loader: {
    Home: () => import('./pages/Home'),
    words: () => Promise.resolve({ who: 'Map' }),
  },
  loading: Loading,
  render(loaded, props) {
    const Page = loaded.Home.default;
    return <Page {...props} name={loaded.words.who} />;
  },
});

export { Home, Flaky, Slow, Both };
