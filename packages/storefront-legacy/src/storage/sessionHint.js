import { read, remove, write } from './browserStorage.js';

const KEY = 'signed-in';

export function hasHint() {
  return read(KEY, false) === true;
}

export function leaveHint() {
  write(KEY, true);
}

export function forgetHint() {
  remove(KEY);
}
