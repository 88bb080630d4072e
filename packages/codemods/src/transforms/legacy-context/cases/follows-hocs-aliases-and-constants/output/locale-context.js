import { createContext, createElement, useMemo } from 'react';

/** Carries `locale`, `zone`. Empty where no provider is around. */
export const LocaleContext = createContext({});

/** Keeps the same object while its entries are the same, so that nobody renders for nothing. */
export function LocaleContextProvider({ value, children }) {
  const { locale, zone } = value;
  const offered = useMemo(() => ({ locale, zone }), [locale, zone]);
  return createElement(LocaleContext.Provider, { value: offered }, children);
}
