import React, { useState } from "react";
import debounce from "lodash/debounce";

export function Suggest({ load }) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(false);
  const ask = debounce((text) => fetch(`/suggest?q=${text}`).then(load), 200);
  const later = debounce((text) => setQuery(text), 200);
  return (
    <input
      value={query}
      onFocus={() => setOpen(!open)}
      onChange={(event) => {
        setQuery(event.target.value);
        setOpen(true);
        ask(event.target.value);
        later(event.target.value);
      }}
    />
  );
}
