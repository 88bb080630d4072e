import React, { useEffect, useRef, useState } from "react";
import { renderToString } from "react-dom/server";

export function Footer({ price, date }) {
  const [now, setNow] = useState(null);
  const id = useRef(Math.random());
  useEffect(() => setNow(Date.now()), []);
  function onClick() {
    localStorage.getItem("seen");
  }
  return (
    <footer onClick={() => setNow(Date.now())} ref={() => id.current}>
      <b onClick={onClick}>{price.toLocaleString("en")}</b>
      <i key={Math.random()}>{date.toLocaleDateString("en", { timeZone: "UTC" })}</i>
      <time suppressHydrationWarning>{Date.now()}</time>
      {now} {new Date().getFullYear()}
    </footer>
  );
}

export const page = () => renderToString(<Footer /* at */ price={Math.random()} />);
