import { command, query } from './http.js';

export function fetchMe() {
  return query('me');
}

export function createSession(email, password) {
  return command('post', 'sessions', { email, password });
}

export function deleteSession() {
  return command('delete', 'sessions');
}

export function createAccount(account) {
  return command('post', 'accounts', account);
}

export function confirmAccount(token) {
  return command('post', 'accounts/confirm', { token });
}

/** What is left out stays as it is; a null picture is taken away. */
export function updateMe(changes) {
  return command('put', 'me', changes);
}

export function fetchNotifications(offset, limit = 20) {
  return query('notifications', { offset, limit });
}
