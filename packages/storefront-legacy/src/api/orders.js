import { command, query } from './http.js';

export function fetchOrders(cursor) {
  return query('orders', { cursor, limit: 20 });
}

export function fetchOrder(id) {
  return query(`orders/${encodeURIComponent(id)}`);
}

/** Sending the same order again with the same key never buys twice. */
export function postOrder(order, key) {
  return command('post', 'orders', order, { headers: { 'Idempotency-Key': key } });
}

export function cancelOrder(id) {
  return command('post', `orders/${encodeURIComponent(id)}/cancel`);
}
