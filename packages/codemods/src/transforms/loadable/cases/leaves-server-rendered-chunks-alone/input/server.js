import React from 'react';
import { renderToString } from 'react-dom/server';
import Loadable from 'react-loadable';
import App from './App';

export function page(modules) {
  return renderToString(
    <Loadable.Capture report={(name) => modules.push(name)}>
      <App />
    </Loadable.Capture>,
  );
}
