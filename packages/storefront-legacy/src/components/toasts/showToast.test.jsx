import { act } from 'react-dom/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import showToast from './showToast.jsx';

const texts = () => [...document.querySelectorAll('.toast span')].map(({ textContent }) => textContent);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('shows a toast until its time is over', () => {
  act(() => {
    showToast('Zelda is in the cart');
  });
  expect(texts()).toEqual(['Zelda is in the cart']);
  act(() => {
    vi.advanceTimersByTime(4000);
  });
  expect(texts()).toEqual([]);
});

it('shows several at once, and takes away the one that is dismissed', () => {
  let close;
  act(() => {
    close = showToast('one');
    showToast('two', { kind: 'bad' });
  });
  expect(document.querySelector('.toast--bad').getAttribute('role')).toBe('alert');
  act(() => {
    close();
  });
  expect(texts()).toEqual(['two']);
  act(() => {
    document.querySelector('.toast__close').click();
  });
  expect(texts()).toEqual([]);
});
