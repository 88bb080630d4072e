import { createContext, type Context } from "react";

export const ThemeContext = createContext<string | null>(null) as Context<string | null>;
export const lower = createContext(0);
export default createContext(1);
