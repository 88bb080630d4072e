import React from 'react';
import TestRenderer from 'react-test-renderer';
import { expect, it } from 'vitest';
import OrderHistory from './OrderHistory.js';

const history = [
  { at: '2026-11-21T01:37:10.000Z', status: 'pending', note: 'Ordered; the stock is set aside.' },
  { at: '2026-11-21T01:37:11.000Z', status: 'confirmed', note: '' },
];

const t = path => path.split('.').pop();

it('lists what happened, each with its time', () => {
  const tree = TestRenderer.create(<OrderHistory history={history} t={t} />);
  const times = tree.root.findAllByType('time');
  expect(times.map(time => time.props.dateTime)).toEqual(history.map(step => step.at));
});

it('leaves out notes that are not there', () => {
  const tree = TestRenderer.create(<OrderHistory history={history} t={t} />);
  const steps = tree.toJSON().children;
  expect(steps.map(step => step.children.length)).toEqual([3, 2]);
  expect(steps[1].children[1].children).toEqual(['confirmed']);
});
