import React, { useState } from "react";

export default function Search({ items }) {
  const [query, setQuery] = useState("");
  const [results, setResults] = useState(items);
  const [count, setCount] = useState(items.length);

  const change = (event) => {
    const text = event.target.value;
    setQuery(text);
    setResults(items.filter((item) => item.includes(text)));
    setCount(items.filter((item) => item.includes(text)).length);
  };

  return (
    <div>
      <input value={query} onChange={change} />
      <p>{count}</p>
      <ul>{results.map((item) => <li key={item}>{item}</li>)}</ul>
    </div>
  );
}
