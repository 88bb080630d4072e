import * as React from "react";

let renders = 0;

export class Tag extends React.PureComponent {
  render() { return <b>{++renders}</b>; }
}

const Item = class extends React.PureComponent {
  render() {
    const props = this.props;
    return <li onClick={() => this.props.onPick(props.text)}>{props.text}</li>;
  }
};

export default Item;
