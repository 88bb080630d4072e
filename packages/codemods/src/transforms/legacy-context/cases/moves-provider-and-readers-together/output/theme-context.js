import { createContext, createElement, useMemo } from 'react';

/** Carries `setSize`, `size`, `theme`. Empty where no provider is around. */
export const ThemeContext = createContext({});

/** Keeps the same object while its entries are the same, so that nobody renders for nothing. */
export function ThemeContextProvider({ value, children }) {
  const { setSize, size, theme } = value;
  const offered = useMemo(() => ({ setSize, size, theme }), [setSize, size, theme]);
  return createElement(ThemeContext.Provider, { value: offered }, children);
}
