/** Local storage that may be switched off, full or filled by something else. */
export function read(key, fallback) {
  try {
    const text = window.localStorage.getItem(key);
    return text === null ? fallback : JSON.parse(text);
  } catch (error) {
    return fallback;
  }
}

export function write(key, value) {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
  } catch (error) {
    // The page works without it, until it is reloaded.
  }
}

export function remove(key) {
  try {
    window.localStorage.removeItem(key);
  } catch (error) {
    // Then there was nothing to remove.
  }
}

const ADDRESS = 'address';

export function readAddress() {
  return read(ADDRESS, {}) || {};
}

export function keepAddress(address) {
  write(ADDRESS, address);
}

export function forgetAddress() {
  remove(ADDRESS);
}

const HINT = 'signed-in';

export function hasHint() {
  return read(HINT, false) === true;
}

export function leaveHint() {
  write(HINT, true);
}

export function forgetHint() {
  remove(HINT);
}
