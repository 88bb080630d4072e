import React, { Component } from "react";
import store from "./store";

export class Ticker extends Component {
  constructor(props) {
    super(props);
    this.timer = setInterval(this.tick, 1000);
    this.later = () => setTimeout(this.tick, 1);
  }

  componentDidMount() {
    store.subscribe(this.tick);
  }

  tick = () => this.forceUpdate();

  render() {
    this.props.dispatch({ type: "RENDERED" });
    return <time onClick={() => store.dispatch({ type: "CLICK" })}>{Date.now()}</time>;
  }
}
