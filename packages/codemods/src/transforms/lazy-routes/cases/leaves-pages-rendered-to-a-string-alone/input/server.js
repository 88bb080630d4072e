import React from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { Pages } from './Pages';

export const page = (location) =>
  renderToString(
    <StaticRouter location={location}>
      <Pages />
    </StaticRouter>,
  );
