import React from 'react';
import ReactDOM from 'react-dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';

function Counter() {
  return <b>{React.useState(3)[0]}</b>;
}

it('has a renderer of the same release as React', () => {
  expect(ReactDOM.version).toBe(React.version);
});

it('renders with the same React that its hooks come from', () => {
  expect(renderToStaticMarkup(<Counter />)).toBe('<b>3</b>');
});
