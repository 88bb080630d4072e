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
  return (
    <Theme.Provider
      value={{
        name,
        setName,
        who: user,
      }}
    >
      <button onClick={() => again((count) => count + 1)}>again</button>
      <Reader />
    </Theme.Provider>
  );
}

export function Page(props) {
  return <Theme.Provider value={[props.user, () => reads]}>{props.children}</Theme.Provider>;
}
