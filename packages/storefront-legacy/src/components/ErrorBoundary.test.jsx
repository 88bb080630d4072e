import React from 'react';
import TestRenderer, { act } from 'react-test-renderer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import history from '../history.js';
import I18nProvider from '../providers/I18nProvider.jsx';
import ErrorBoundary from './ErrorBoundary.jsx';

let isBroken;

function Fragile() {
  if (isBroken) {
    throw new Error('A section broke');
  }
  return <p>All is well</p>;
}

function render(onError) {
  return TestRenderer.create(
    <I18nProvider>
      <ErrorBoundary onError={onError}>
        <Fragile />
      </ErrorBoundary>
    </I18nProvider>,
  );
}

beforeEach(() => {
  isBroken = true;
  // React tells the console of every error, caught or not.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('shows what broke in place of it, and tells', () => {
  const onError = vi.fn();
  const { root } = render(onError);
  expect(root.findByProps({ role: 'alert' }).findByType('h2').children).toEqual(['This part of the page broke']);
  expect(onError.mock.calls[0][0].message).toBe('A section broke');
});

it('tries again on request', () => {
  const { root } = render();
  isBroken = false;
  act(() => {
    root.findByType('button').props.onClick();
  });
  expect(root.findByType('p').children).toEqual(['All is well']);
});

it('tries again when the shopper goes elsewhere', () => {
  const { root } = render();
  isBroken = false;
  act(() => {
    history.push('/search');
  });
  expect(root.findByType('p').children).toEqual(['All is well']);
});
