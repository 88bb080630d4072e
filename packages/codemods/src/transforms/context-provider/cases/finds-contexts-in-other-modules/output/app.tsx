import type { ReactNode } from "react";
import Default from "./theme";
import * as all from "./all";
import { Theme, lower } from "./all";

export const App = ({ children }: { children: ReactNode }) => (
  <Theme value="dark">
    <all.ThemeContext value="light">
      <Default value={2}>
        <lower.Provider value={3}>{children}</lower.Provider>
      </Default>
    </all.ThemeContext>
  </Theme>
);
