import { createContext } from 'react';

/** Carries `parent`. Empty where no provider is around. */
export const ParentContext = createContext({});
