import React, { Component } from "react";

export default class Search extends Component {
  state = { query: "", results: this.props.items, touched: false };

  handleChange = (event) => {
    const text = event.target.value;
    this.setState({ query: text, touched: true, results: this.props.items.filter((item) => item.includes(text)) });
  };

  render() {
    const { query, results } = this.state;
    return (
      <div>
        <input value={query} onChange={this.handleChange} />
        {results.map((item) => <p key={item}>{item}</p>)}
      </div>
    );
  }
}
