import { expect, it } from 'vitest';
import { ORDERS_RECEIVED, ORDER_RECEIVED, SESSION_CLOSED } from '../constants/actionTypes.js';
import orders from './orders.js';

const page = (items, next, isFirst) => ({ type: ORDERS_RECEIVED, items, next, isFirst });

function after(...actions) {
  return actions.reduce(orders, undefined);
}

it('puts a further page behind those before, each order once', () => {
  const state = after(page([{ id: 'a' }, { id: 'b' }], 'more', true), page([{ id: 'b' }, { id: 'c' }], null, false));
  expect(state.items.map(order => order.id)).toEqual(['a', 'b', 'c']);
  expect(state.next).toBe(null);
});

it('knows of a change in the list and by itself', () => {
  const state = after(page([{ id: 'a', status: 'pending' }], null, true), {
    type: ORDER_RECEIVED,
    order: { id: 'a', status: 'confirmed' },
  });
  expect(state.items[0].status).toBe('confirmed');
  expect(state.byId.a.status).toBe('confirmed');
});

it('forgets all of it when somebody signs out', () => {
  const state = after(page([{ id: 'a' }], null, true), { type: SESSION_CLOSED });
  expect(state.items).toEqual([]);
});
