import { expect, it } from 'vitest';
import translate from './translate.js';

const messages = {
  plain: 'Cart',
  greeting: 'Hello, {name}',
  items: { one: '{count} item', other: '{count} items' },
};

it('finds a text and fills its gaps', () => {
  expect(translate(messages, 'plain')).toBe('Cart');
  expect(translate(messages, 'greeting', { name: 'Robin' })).toBe('Hello, Robin');
});

it('chooses between one and many, and groups thousands', () => {
  expect([1, 0, 1494].map(count => translate(messages, 'items', { count }))).toEqual([
    '1 item',
    '0 items',
    '1,494 items',
  ]);
});

it('shows the path of a text that is missing, and the gap of a value that is', () => {
  expect(translate(messages, 'not.there')).toBe('not.there');
  expect(translate(messages, 'greeting')).toBe('Hello, {name}');
});
