import { expect, it } from 'vitest';
import { asked, serve } from '../../test/fakeServer.js';
import { Problem, command, query } from './http.js';

it('leaves out what is not set, and keeps a zero', async () => {
  serve({ 'GET products/search': { items: [] } });
  await query('products/search', { q: '', platform: undefined, cursor: null, priceMinCents: 0 });
  expect(asked()[0].params).toEqual({ priceMinCents: 0 });
});

it('rejects with the words of the server', async () => {
  serve({ 'POST orders': { status: 409, code: 'out_of_stock', detail: 'Two are left.' } });
  const problem = await command('post', 'orders', { lines: [] }).catch(error => error);
  expect(problem).toBeInstanceOf(Problem);
  expect([problem.status, problem.code, problem.message]).toEqual([409, 'out_of_stock', 'Two are left.']);
});

it('finds what is wrong with a field', () => {
  const problem = new Problem(400, 'invalid_input', 'Not as expected', [{ path: 'body.name', message: 'too long' }]);
  expect(problem.messageFor('name')).toBe('too long');
  expect(problem.messageFor('email')).toBeUndefined();
});

it('has words of its own when the answer is not the shop’s, or there is none', () => {
  expect(Problem.from({ response: { status: 502, data: '<html>' } }).code).toBe('internal');
  expect(Problem.from({}).code).toBe('offline');
});
