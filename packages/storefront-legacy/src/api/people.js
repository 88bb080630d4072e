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
