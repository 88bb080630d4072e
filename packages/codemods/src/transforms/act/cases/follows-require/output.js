'use strict';

const React = require('react');
const { Simulate } = require('react-dom/test-utils');
const { act } = require('react');
const { act: flush } = require('react');
const alone = require('react').act;

describe('box', () => {
  let inner;

  beforeEach(() => {
    jest.resetModules();
    ({ inner } = { inner: 1 });
    const { Simulate: simulate } = require('react-dom/test-utils');
    const { act: fresh } = require('react');
    fresh(() => simulate.click(inner));
  });

  it('works', () => {
    act(() => Simulate.click(inner));
    flush(() => {});
    alone(() => React.version);
  });
});
