import React, { createContext, useContext } from "react";

const ThemeContext = createContext("light");
const Level = React.createContext(0);

export default function App() {
  return (
    <ThemeContext.Provider value="dark">
      <Level.Provider value={1} /* top */>
        <Show />
      </Level.Provider>
      {React.createElement(Level.Provider, { value: 2 }, <Show />)}
      <ThemeContext.Consumer>{(theme) => <i>{theme}</i>}</ThemeContext.Consumer>
    </ThemeContext.Provider>
  );
}

function Show() {
  return <b>{useContext(ThemeContext) + useContext(Level)}</b>;
}
