import React, { createContext } from "react";
import { Provider } from "react-redux";
import * as Tooltip from "@radix-ui/react-tooltip";

const made = [createContext(1)];
let Changing = createContext(2);
Changing = Tooltip;

export default function App({ Context, store, children }) {
  return (
    <Provider store={store}>
      <Tooltip.Provider>
        <Context.Provider value={made}>
          <Changing.Provider>{children}</Changing.Provider>
        </Context.Provider>
      </Tooltip.Provider>
    </Provider>
  );
}
