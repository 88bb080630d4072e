'use strict';

const React = require('react');
const { act, Simulate } = require('react-dom/test-utils');
const { act: flush } = require('react-test-renderer');
const alone = require('react-dom/test-utils').act;

describe('box', () => {
  let inner;

  beforeEach(() => {
    jest.resetModules();
    ({ inner } = { inner: 1 });
    const { act: fresh, Simulate: simulate } = require('react-dom/test-utils');
    fresh(() => simulate.click(inner));
  });

  it('works', () => {
    act(() => Simulate.click(inner));
    flush(() => {});
    alone(() => React.version);
  });
});
