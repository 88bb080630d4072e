import React, { useCallback } from "react";

export class Search extends React.Component {
  change = (ev) => {
    ev.persist();
    this.setState({ text: ev.target.value });
  };

  handleSubmit(event) {
    event.persist && event.persist(); // kept for later
    if (event.persist) event.persist();
    this.props.onSubmit(event);
  }

  render() {
    return (
      <form onSubmit={this.handleSubmit.bind(this)}>
        <input onChange={this.change} onFocus={(focus) => focus.persist()} />
      </form>
    );
  }
}

export function Field({ log }) {
  const changed = useCallback((x) => {
    if (x.persist) {
      x.persist();
    }
    log(x.target.value);
  }, []);
  return <input onChange={changed} />;
}
