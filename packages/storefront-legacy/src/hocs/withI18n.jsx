import React from 'react';
import { i18nShape } from '../constants/propShapes.js';

/** Hands the translating function on as `t`. */
export default function withI18n(Wrapped) {
  const WithI18n = (props, context) => <Wrapped {...props} t={context.i18n.t} />;

  WithI18n.displayName = `withI18n(${Wrapped.displayName || Wrapped.name})`;
  WithI18n.contextTypes = { i18n: i18nShape };

  return WithI18n;
}
