import React, { useCallback } from "react";

export class Search extends React.Component {
  change = (ev) => {
    this.setState({ text: ev.target.value });
  };

  handleSubmit(event) {
    // kept for later
    this.props.onSubmit(event);
  }

  render() {
    return (
      <form onSubmit={this.handleSubmit.bind(this)}>
        <input onChange={this.change} onFocus={(focus) => {}} />
      </form>
    );
  }
}

export function Field({ log }) {
  const changed = useCallback((x) => {
    log(x.target.value);
  }, []);
  return <input onChange={changed} />;
}
