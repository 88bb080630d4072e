import React from 'react';
import ReactDOM from 'react-dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

function Counter() {
  return <b>{React.useState(3)[0]}</b>;
}

it('runs on React 16.14, whatever the other packages use', () => {
  expect([React.version, ReactDOM.version]).toEqual(['16.14.0', '16.14.0']);
});

it('renders with the same React that its hooks come from', () => {
  expect(renderToStaticMarkup(<Counter />)).toBe('<b>3</b>');
});
