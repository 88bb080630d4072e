import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { Route } from 'react-router-dom';
import { afterEach, expect, it } from 'vitest';
import clearToasts from '../../../test/clearToasts.js';
import { asked, serve } from '../../../test/fakeServer.js';
import Shop from '../../../test/Shop.jsx';
import SignInPage from './SignInPage.jsx';

function open(at) {
  render(
    <Shop at={at}>
      <Route path="/signin" component={SignInPage} />
      <Route path="/orders" render={() => <p>Orders</p>} />
      <Route exact path="/" render={() => <p>Home</p>} />
    </Shop>,
  );
}

async function submit(email, password) {
  fireEvent.change(screen.getByLabelText('Email'), { target: { value: email } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: password } });
  await act(async () => {
    fireEvent.submit(screen.getByRole('form', { name: 'Sign in' }));
  });
}

afterEach(() => {
  clearToasts();
  cleanup();
  window.localStorage.clear();
});

it('asks nobody while a field is wrong', async () => {
  serve({});
  open('/signin');
  await submit('robin', '');
  expect(asked()).toEqual([]);
  expect(screen.getByText('This does not look like an email address.')).toBeTruthy();
  expect(screen.getByText('Type your password.')).toBeTruthy();
});

it('goes on to where somebody wanted to', async () => {
  serve({ 'POST sessions': { id: 'person-1', name: 'Robin' }, 'GET watchlist': { items: [] } });
  open('/signin?next=%2Forders');
  await submit('robin@example.com', 'press-start');
  expect(screen.getByText('Orders')).toBeTruthy();
});

it('goes nowhere outside of the shop', async () => {
  serve({ 'POST sessions': { id: 'person-1', name: 'Robin' }, 'GET watchlist': { items: [] } });
  open('/signin?next=%2F%2Fevil.example');
  await submit('robin@example.com', 'press-start');
  expect(screen.getByText('Home')).toBeTruthy();
});

it("shows the server's words and empties the password", async () => {
  serve({ 'POST sessions': { status: 401, code: 'wrong_credentials', detail: 'Email or password is wrong.' } });
  open('/signin');
  await submit('robin@example.com', 'press-pause');
  expect(screen.getByRole('alert').textContent).toBe('Email or password is wrong.');
  expect(screen.getByLabelText('Password').value).toBe('');
});
