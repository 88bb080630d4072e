import React, { createContext, useContext } from "react";

const ThemeContext = createContext("light");
const Level = React.createContext(0);

export default function App() {
  return (
    <ThemeContext value="dark">
      <Level value={1} /* top */>
        <Show />
      </Level>
      {React.createElement(Level, { value: 2 }, <Show />)}
      <ThemeContext.Consumer>{(theme) => <i>{theme}</i>}</ThemeContext.Consumer>
    </ThemeContext>
  );
}

function Show() {
  return <b>{useContext(ThemeContext) + useContext(Level)}</b>;
}
