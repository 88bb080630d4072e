import { mount } from 'enzyme';
import React from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import I18nProvider from '../providers/I18nProvider.jsx';
import Modal from './Modal.jsx';

let wrapper;

function open(onClose) {
  wrapper = mount(
    <I18nProvider>
      <Modal title="Cancel the order?" onClose={onClose} actions={<button type="button">Yes</button>}>
        <p>The money comes back.</p>
      </Modal>
    </I18nProvider>,
  );
}

afterEach(() => {
  wrapper.unmount();
});

it('takes the focus and is named by its title', () => {
  open(vi.fn());
  const dialog = document.querySelector('[role="dialog"]');
  expect(document.activeElement).toBe(dialog);
  expect(dialog.getAttribute('aria-label')).toBe('Cancel the order?');
});

it('closes by its button, by Escape and by a press beside it', () => {
  const onClose = vi.fn();
  open(onClose);
  document.querySelector('.modal .button--plain').click();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  document.querySelector('.veil').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(onClose).toHaveBeenCalledTimes(3);
});

it('leaves nothing behind', () => {
  open(vi.fn());
  wrapper.unmount();
  expect(document.querySelector('.veil')).toBe(null);
  wrapper.mount();
});
