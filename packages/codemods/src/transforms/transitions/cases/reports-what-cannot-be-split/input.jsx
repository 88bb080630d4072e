import React, { useState } from "react";
import debounce from "lodash/debounce";

export class Search extends React.Component {
  change = (event) => {
    this.setState({ query: event.target.value, found: this.props.all.filter(Boolean) }, this.props.done);
  };

  spread = (event) => {
    this.setState({ ...this.props.rest, query: event.target.value, found: this.props.all.filter(Boolean) });
  };

  inside = (event) => event && this.setState({ query: event.target.value, found: this.props.all.filter(Boolean) });

  render() {
    return (
      <div>
        <input value={this.state.query} onChange={this.change} />
        <input value={this.state.query} onChange={this.spread} />
        <input value={this.state.query} onChange={this.inside} />
      </div>
    );
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
  const own = debounce(function (value) {
    setFilter(value);
  }, 200);
  return <input onChange={(event) => later(own(event.target.value))} />;
}
