import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import _ from 'lodash';
import React from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import I18nProvider from '../../../providers/I18nProvider.jsx';
import FacetGroup from './FacetGroup.jsx';

const values = _.range(9).map(index => ({ value: `v${index}`, label: `Value ${index}`, count: 1000 + index }));

function show(onToggle) {
  render(
    <I18nProvider>
      <FacetGroup legend="Tags" name="tags" values={values} chosen={['v1']} onToggle={onToggle} />
    </I18nProvider>,
  );
}

afterEach(cleanup);

it('ticks what is chosen and tells what is toggled', () => {
  const onToggle = vi.fn();
  show(onToggle);
  expect(screen.getByRole('checkbox', { name: 'Value 1 1,001' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Value 0 1,000' }));
  expect(onToggle).toHaveBeenCalledWith('v0');
});

it('shows six values, and the rest on request, from the first of them on', () => {
  show(vi.fn());
  expect(screen.getAllByRole('checkbox').length).toBe(6);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 9 tags' }));
  expect(screen.getAllByRole('checkbox').length).toBe(9);
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Value 6 1,006' }));
});
