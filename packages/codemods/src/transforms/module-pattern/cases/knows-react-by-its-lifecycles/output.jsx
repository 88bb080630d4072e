import { Component } from "react";
export default class Clock extends Component {
  constructor(props) {
    super(props);
    Object.assign(this, {
      componentDidMount() {
        props.onStart();
      },
      render() {
        return <b>{this.props.time}</b>;
      },
    });
  }
}
