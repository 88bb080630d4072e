import { createContext, createElement } from 'react';

export const DepthContext = createContext({});

export function DepthContextProvider({ value, children }) {
  return createElement(DepthContext.Provider, { value }, children);
}
