import { read, remove, write } from './browserStorage.js';

const KEY = 'address';

export function readAddress() {
  return read(KEY, {}) || {};
}

export function keepAddress(address) {
  write(KEY, address);
}

export function forgetAddress() {
  remove(KEY);
}
