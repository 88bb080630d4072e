import { createContext, createElement, useMemo } from 'react';

/** Carries `size`, `theme`. Empty where no provider is around. */
export const SizeContext = createContext({ size: undefined, theme: undefined });

/** Keeps the same object while its entries are the same, so that nobody renders for nothing. */
export function SizeContextProvider({ value, children }) {
  const { size, theme } = value;
  const offered = useMemo(() => ({ size, theme }), [size, theme]);
  return createElement(SizeContext.Provider, { value: offered }, children);
}
