import { chooseTheme, useTheme } from "../theme/theme.ts";

/** Light or dark, whatever the system says. */
export function ThemeButton() {
  const other = useTheme() === "dark" ? "light" : "dark";
  return (
    <button className="site-header__button" type="button" onClick={() => chooseTheme(other)}>
      {`Use ${other} colors`}
    </button>
  );
}
