import React, { createContext, useContext, useState } from "react";

const Theme = createContext(null);
let reads = 0;

const Reader = React.memo(function Reader() {
  const { name } = useContext(Theme);
  reads += 1;
  return <i>{name}</i>;
});

export default function App({ user }) {
  const [name, setName] = useState("light");
  const [, again] = useState(0);
  const value = React.useMemo(() => ({
    name,
    setName,
    who: user,
  }), [name, setName, user]);
  return (
    <Theme.Provider
      value={value}
    >
      <button onClick={() => again((count) => count + 1)}>again</button>
      <Reader />
    </Theme.Provider>
  );
}

export function Page(props) {
  const value = React.useMemo(() => [props.user, () => reads], [props.user]);
  return <Theme.Provider value={value}>{props.children}</Theme.Provider>;
}
