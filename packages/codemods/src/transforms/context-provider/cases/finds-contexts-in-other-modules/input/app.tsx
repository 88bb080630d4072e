import type { ReactNode } from "react";
import Default from "./theme";
import * as all from "./all";
import { Theme, lower } from "./all";

export const App = ({ children }: { children: ReactNode }) => (
  <Theme.Provider value="dark">
    <all.ThemeContext.Provider value="light">
      <Default.Provider value={2}>
        <lower.Provider value={3}>{children}</lower.Provider>
      </Default.Provider>
    </all.ThemeContext.Provider>
  </Theme.Provider>
);
