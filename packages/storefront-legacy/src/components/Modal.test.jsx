import { mount } from 'enzyme';
import React from 'react';
import { expect, it, vi } from 'vitest';
import I18nProvider from '../providers/I18nProvider.jsx';
import Modal from './Modal.jsx';

function open(onClose) {
  return mount(
    <I18nProvider>
      <Modal title="Cancel the order?" onClose={onClose} actions={<button type="button">Yes</button>}>
        <p>The money comes back.</p>
      </Modal>
    </I18nProvider>,
  );
}

it('takes the focus and is named by its title', () => {
  const wrapper = open(vi.fn());
  const dialog = document.querySelector('[role="dialog"]');
  expect(document.activeElement).toBe(dialog);
  expect(dialog.getAttribute('aria-label')).toBe('Cancel the order?');
  wrapper.unmount();
});

it('closes by its button, by Escape and by a press beside it', () => {
  const onClose = vi.fn();
  const wrapper = open(onClose);
  document.querySelector('.modal .button--plain').click();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  document.querySelector('.veil').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(onClose).toHaveBeenCalledTimes(3);
  wrapper.unmount();
});

it('leaves nothing behind', () => {
  const wrapper = open(vi.fn());
  wrapper.unmount();
  expect(document.querySelector('.veil')).toBe(null);
});
