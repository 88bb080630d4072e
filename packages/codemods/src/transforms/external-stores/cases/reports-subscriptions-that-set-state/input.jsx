import React, { Component, useEffect, useState } from "react";
import { cart } from "./cart";

export class Badge extends Component {
  state = { count: cart.count() };

  componentDidMount() {
    this.stop = cart.subscribe(this.changed);
  }

  changed = () => {
    this.setState({ count: cart.count() });
  };

  render() {
    return <b>{this.state.count}</b>;
  }
}

export function Total() {
  const [total, setTotal] = useState(cart.total());
  useEffect(() => cart.on("change", () => setTotal(cart.total())), []);
  return <i>{total}</i>;
}
