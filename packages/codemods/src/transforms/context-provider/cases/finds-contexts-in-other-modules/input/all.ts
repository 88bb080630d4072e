export { ThemeContext as Theme } from "./theme";
export * from "./theme";
