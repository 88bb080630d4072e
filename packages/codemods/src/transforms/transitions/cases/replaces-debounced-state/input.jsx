import React, { useMemo, useState } from "react";
import debounce from "lodash/debounce";

export function Filter({ items }) {
  const [text, setText] = useState("");
  const [filter, setFilter] = useState("");
  const later = useMemo(() => debounce((value) => setFilter(value), 200), []);
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
    this.apply = debounce(this.applyNow, 100);
  }

  applyNow = (filter) => {
    this.setState({ filter });
  };

  render() {
    return <input onChange={(event) => this.apply(event.target.value)} />;
  }
}
