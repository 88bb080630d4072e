/** A key that an order keeps while it is tried again, so that nobody buys twice. */
export function newOrderKey() {
  if (window.crypto && window.crypto.getRandomValues) {
    const numbers = window.crypto.getRandomValues(new Uint32Array(4));
    return Array.from(numbers, number => number.toString(16).padStart(8, '0')).join('');
  }
  return `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}

/** Whether the same key may not be used again: the shop knows how this attempt ended. */
export function isSettled(problem) {
  return problem.status > 0 && problem.status < 500 && problem.code !== 'order_in_progress';
}
