import { createContext } from "react";

/** Carries `locale`, `store`. Empty where no provider is around. */
export const LocaleContext = createContext<Record<string, any>>({});
