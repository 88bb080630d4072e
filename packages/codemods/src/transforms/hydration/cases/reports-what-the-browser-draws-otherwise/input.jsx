import React, { useState } from "react";
import { hydrate } from "react-dom";

function Footer({ items, price }) {
  const [id] = useState(() => Math.random());
  const isBrowser = typeof window !== "undefined";
  return (
    <footer id={id} className={isBrowser ? "live" : "sent"}>
      {Date.now()} {new Date().toString()} {price.toLocaleString()}
      {items.map((each) => (
        <i key={Math.random()}>{each.date.toLocaleDateString("en")}</i>
      ))}
      {window.innerWidth > 600 && <b />}
    </footer>
  );
}

hydrate(<Footer />, document.getElementById("root"));
