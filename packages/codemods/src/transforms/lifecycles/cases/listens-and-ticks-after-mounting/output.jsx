import React from "react";

export class Clock extends React.Component {
  state = { n: 0 };
  componentDidMount() {
    window.addEventListener("resize", this.tick);
    this.timer = setInterval(this.tick, 100000);
  }
  componentWillUnmount() {
    window.removeEventListener("resize", this.tick);
    clearInterval(this.timer);
  }
  tick = () => this.setState({ n: this.state.n + 1 });
  render() {
    return <b>{this.state.n}</b>;
  }
}

export class Busy extends React.Component {
  componentDidMount() {
    document.body.addEventListener("click", this.hide);
    this.ready = true;
  }
  hide = () => this.props.onHide(this.ready);
  render() {
    return <i />;
  }
}
