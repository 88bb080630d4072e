import React from "react";

export default function Later({ log }) {
  function click(event) {
    event.persist();
    setTimeout(() => log(event.type, event.target.tagName), 0);
  }
  return <button onClick={click}>later</button>;
}
