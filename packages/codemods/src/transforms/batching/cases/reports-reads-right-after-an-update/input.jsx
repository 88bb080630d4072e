import React, { useState } from "react";

export class Search extends React.Component {
  state = { hits: [] };

  componentDidMount() {
    window.addEventListener("resize", this.measure);
    fetch("/hits").then((hits) => {
      this.setState({ hits });
      if (this.state.hits.length === 0) this.props.onEmpty();
    });
  }

  measure = () => {
    this.setState({ width: null });
    const { width } = this.node.getBoundingClientRect();
    this.setState({ width });
  };

  async more() {
    this.setState({ loading: true });
    const hits = await fetch("/more");
    this.setState({ hits, loading: false });
    console.log(this.state.hits);
  }
}

export function Field() {
  const [open, setOpen] = useState(false);
  const input = React.useRef();
  const show = () =>
    setTimeout(() => {
      setOpen(true);
      input.current.focus();
    });
  return open ? <input ref={input} /> : <button onClick={show} />;
}
