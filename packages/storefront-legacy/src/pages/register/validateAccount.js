// @flow

type Values = {| name: string, email: string, password: string |};
type Errors = { [field: string]: string };
type Translate = (path: string, values?: Object) => string;

export const SHORTEST_PASSWORD = 10;

/** What is wrong with a new account, by field and in the order of the form; empty when all is well. */
export function validateAccount(values: Values, t: Translate): Errors {
  const errors: Errors = {};
  if (!values.name.trim()) {
    errors.name = t('access.nameMissing');
  }
  if (!/^\S+@\S+\.\S+$/.test(values.email.trim())) {
    errors.email = t('access.emailWrong');
  }
  if (values.password.length < SHORTEST_PASSWORD) {
    errors.password = t('access.passwordShort');
  }
  return errors;
}

/** How hard to guess: a number from 0 to 1. */
export function strengthOf(password: string): number {
  if (password.length < SHORTEST_PASSWORD) {
    return Math.min(0.3, password.length / 40);
  }
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter(kind => kind.test(password)).length;
  return Math.min(1, (password.length - 4) / 20 + kinds / 10);
}
