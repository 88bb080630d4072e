import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Draft from './Draft.jsx';

function Note() {
  return (
    <Draft name="note" initial={{ text: '' }}>
      {({ discard, generation, save, savedAt, values }) => (
        <div key={generation}>
          <input aria-label="Note" defaultValue={values.text} onChange={event => save({ text: event.target.value })} />
          <button type="button" onClick={discard}>
            Discard
          </button>
          <p id="kept">{savedAt ? 'Kept' : 'Not kept'}</p>
        </div>
      )}
    </Draft>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('keeps what is written once typing rests, over reloads', () => {
  render(<Note />);
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Mint, boxed' } });
  expect(document.getElementById('kept').textContent).toBe('Not kept');
  act(() => {
    vi.advanceTimersByTime(400);
  });
  expect(document.getElementById('kept').textContent).toBe('Kept');
  cleanup();
  render(<Note />);
  expect(screen.getByLabelText('Note').value).toBe('Mint, boxed');
});

it('keeps the last words of somebody who leaves in haste', () => {
  render(<Note />);
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Quick' } });
  cleanup();
  render(<Note />);
  expect(screen.getByLabelText('Note').value).toBe('Quick');
});

it('forgets what is discarded', () => {
  render(<Note />);
  fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'Never mind' } });
  fireEvent.click(screen.getByRole('button', { name: 'Discard' }));
  act(() => {
    vi.advanceTimersByTime(1000);
  });
  expect(screen.getByLabelText('Note').value).toBe('');
  expect(window.localStorage.length).toBe(0);
});
