import { JSX } from "./codec";

export const jsx: JSX.Element | null = null;
