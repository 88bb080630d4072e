import { createContext, createElement, useContext } from 'react';

/** Carries `color`, `level`, `raise`. Empty where no provider is around. */
export const ColorContext = createContext({});

/** Adds to what the providers around it offer. */
export function ColorContextProvider({ value, children }) {
  const outer = useContext(ColorContext);
  return createElement(ColorContext.Provider, { value: { ...outer, ...value } }, children);
}
