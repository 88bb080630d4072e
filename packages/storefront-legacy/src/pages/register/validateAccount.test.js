import { expect, it } from 'vitest';
import { strengthOf, validateAccount } from './validateAccount.js';

const t = path => path;

it('finds nothing wrong with a complete account', () => {
  expect(validateAccount({ name: 'Grace', email: 'grace@example.com', password: 'nanoseconds' }, t)).toEqual({});
});

it('names every field that is wrong, in the order of the form', () => {
  const errors = validateAccount({ name: ' ', email: 'grace', password: 'short' }, t);
  expect(Object.keys(errors)).toEqual(['name', 'email', 'password']);
});

it('rates long passwords above odd ones', () => {
  expect(strengthOf('a1!B')).toBeLessThan(0.35);
  expect(strengthOf('four words are better')).toBeGreaterThan(strengthOf('Tr0ub4dor&3'));
});
