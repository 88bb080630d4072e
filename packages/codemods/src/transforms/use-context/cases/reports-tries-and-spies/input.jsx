import React from "react";
import { Theme } from "./theme";

jest.spyOn(React, "useContext").mockReturnValue("dark");

export function useTheme() {
  try {
    return React.useContext(Theme);
  } catch {
    return "light";
  }
}
