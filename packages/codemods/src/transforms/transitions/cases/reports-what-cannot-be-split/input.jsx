import React, { useState } from "react";
import debounce from "lodash/debounce";

export class Search extends React.Component {
  change = (event) => {
    this.setState({ query: event.target.value, found: this.props.all.filter(Boolean) }, this.props.done);
  };

  render() {
    return <input value={this.state.query} onChange={this.change} />;
  }
}

export function Derived({ items }) {
  const [query, setQuery] = useState("");
  const visible = items.filter((item) => item.includes(query));
  return (
    <div>
      <input value={query} onChange={(event) => setQuery(event.target.value)} />
      {visible.map((item) => <p key={item}>{item}</p>)}
    </div>
  );
}

export function Steered() {
  const [, setFilter] = useState("");
  const later = debounce((value) => setFilter(value), 200);
  later.cancel();
  return <input onChange={(event) => later(event.target.value)} />;
}
