import React from "react";
import { hydrateRoot } from "react-dom/client";

function Page() {
  const [count, setCount] = React.useState(0);
  return <button onClick={() => setCount(count + 1)}>{"count " + count}</button>;
}

hydrateRoot(document.getElementById("root"), <Page />);
