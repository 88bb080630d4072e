import { chooseTheme, useTheme } from "../theme/theme.ts";

/** Light or dark, whatever the system says. */
export function ThemeButton() {
  const other = useTheme() === "dark" ? "light" : "dark";
  return (
    <button
      className="theme-button"
      type="button"
      aria-label={`Use ${other} colors`}
      title={`Use ${other} colors`}
      onClick={() => chooseTheme(other)}
    />
  );
}
