import React, { useState } from "react";

const Theme = React.createContext("light");

export default function App() {
  const [dark, setDark] = useState(false);
  return (
    <Theme.Provider value={dark ? "dark" : "light"}>
      <button onClick={() => setDark(!dark)}>switch</button>
      <Label />
      <Other />
    </Theme.Provider>
  );
}

function Label() {
  const theme = React.use(Theme);
  return <p>{theme}</p>;
}

const Other = () => <i>{React.use(Theme)}</i>;
