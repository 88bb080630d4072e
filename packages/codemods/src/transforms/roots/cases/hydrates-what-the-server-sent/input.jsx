import React from "react";
import { hydrate } from "react-dom";

function Page() {
  const [count, setCount] = React.useState(0);
  return <button onClick={() => setCount(count + 1)}>{"count " + count}</button>;
}

hydrate(<Page />, document.getElementById("root"));
