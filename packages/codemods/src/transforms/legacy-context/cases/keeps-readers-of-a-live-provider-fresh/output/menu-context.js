import { createContext } from 'react';

/** Carries `menu`. Empty where no provider is around. */
export const MenuContext = createContext({});
