import { mount } from 'enzyme';
import React from 'react';
import { expect, it, vi } from 'vitest';
import I18nProvider from '../../providers/I18nProvider.jsx';
import QuantityStepper from './QuantityStepper.jsx';

function open(onChange, value) {
  return mount(
    <I18nProvider>
      <QuantityStepper label="Quantity of Zelda" max={5} value={value} onChange={onChange} />
    </I18nProvider>,
  );
}

it('steps to either side', () => {
  const onChange = vi.fn();
  const wrapper = open(onChange, 2);
  wrapper.find('button').last().simulate('click');
  wrapper.find('button').first().simulate('click');
  expect(onChange.mock.calls).toEqual([[3], [1]]);
});

it('stops at its ends', () => {
  const wrapper = open(vi.fn(), 5);
  expect(wrapper.find('button').last().getDOMNode().disabled).toBe(true);
  expect(wrapper.find('button').first().getDOMNode().disabled).toBe(false);
});

it('takes what was typed when Enter is pressed, as far as there is enough', () => {
  const onChange = vi.fn();
  const wrapper = open(onChange, 2);
  wrapper.find('input').simulate('change', { target: { value: '40' } });
  expect(onChange).not.toHaveBeenCalled();
  wrapper.find('input').simulate('keydown', { key: 'Enter' });
  expect(onChange).toHaveBeenCalledWith(5);
});
