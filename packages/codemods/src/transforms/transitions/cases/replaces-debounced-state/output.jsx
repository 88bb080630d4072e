import React, { useMemo, useState } from "react";

export function Filter({ items }) {
  const [text, setText] = useState("");
  const [filter, setFilter] = useState("");
  const later = useMemo(() => (value) => React.startTransition(() => setFilter(value)), []);
  return (
    <div>
      <input value={text} onChange={(event) => { setText(event.target.value); later(event.target.value); }} />
      {items.filter((item) => item.includes(filter)).join()}
    </div>
  );
}

export class Old extends React.Component {
  constructor(props) {
    super(props);
    this.state = { filter: "" };
    this.apply = (...args) => React.startTransition(() => this.applyNow(...args));
  }

  applyNow = (filter) => {
    this.setState({ filter });
  };

  render() {
    return <input onChange={(event) => this.apply(event.target.value)} />;
  }
}
