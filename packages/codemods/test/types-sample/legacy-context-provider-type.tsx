// types: 16 17 18
import * as React from "react";

interface Shared {
  theme: string;
}

export class Themed implements React.ChildContextProvider<Shared> {
  getChildContext(): Shared {
    return { theme: "light" };
  }
}
export const read = (from: React.ChildContextProvider<Shared>) => from.getChildContext().theme;
