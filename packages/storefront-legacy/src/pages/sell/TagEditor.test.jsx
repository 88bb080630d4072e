import { mount } from 'enzyme';
import React from 'react';
import { expect, it, vi } from 'vitest';
import I18nProvider from '../../providers/I18nProvider.jsx';
import TagEditor from './TagEditor.jsx';

const english = { name: 'language', value: 'en' };

function open(onChange) {
  return mount(
    <I18nProvider>
      <TagEditor tags={[english]} onChange={onChange} />
    </I18nProvider>,
  );
}

function type(element, name, value) {
  element.querySelector('#tag-name').value = name;
  element.querySelector('#tag-value').value = value;
}

it('adds a tag in small letters and is ready for the next', () => {
  const onChange = vi.fn();
  const wrapper = open(onChange);
  type(wrapper.getDOMNode(), ' Battery', 'NEW');
  wrapper.find('.tag-editor button').simulate('click');
  expect(onChange).toHaveBeenCalledWith([english, { name: 'battery', value: 'new' }]);
  expect(wrapper.find('#tag-name').getDOMNode().value).toBe('');
});

it('says why a tag cannot be added', () => {
  const onChange = vi.fn();
  const wrapper = open(onChange);
  type(wrapper.getDOMNode(), 'two words', 'x');
  wrapper.find('.tag-editor button').simulate('click');
  expect(wrapper.find('.field__error').text()).toBe('Small letters, digits and dashes, at most 32.');
  type(wrapper.getDOMNode(), 'language', 'en');
  wrapper.find('.tag-editor button').simulate('click');
  expect(wrapper.find('.field__error').text()).toBe('This tag is there already.');
  expect(onChange).not.toHaveBeenCalled();
});

it('takes a tag away', () => {
  const onChange = vi.fn();
  const wrapper = open(onChange);
  wrapper.find('.chip button').simulate('click');
  expect(onChange).toHaveBeenCalledWith([]);
});
