import React from "react";

export class Field extends React.Component {
  state = {
    value: this.props.value,
    edited: false,
    prevValue: this.props.value,
  };

  // A new value wins over typing.
  static getDerivedStateFromProps(nextProps, prevState) {
    if (nextProps.value !== prevState.prevValue) {
      return {
        prevValue: nextProps.value,
        value: nextProps.value,
        edited: false,
      };
    }
    return null;
  }

  render() {
    const { value } = this.state;
    return <input value={value} onChange={(e) => this.setState({ value: e.target.value, edited: true })} data-edited={this.state.edited} />;
  }
}

export class Panel extends React.PureComponent {
  constructor(props) {
    super(props);
    this.state = { shown: props.open, prevOpen: this.props.open };
  }
  static getDerivedStateFromProps(next, prevState) {
    if (next.open && prevState.prevOpen !== next.open) return { prevOpen: next.open, shown: true };
    return next.open === prevState.prevOpen ? null : { prevOpen: next.open };
  }
  render() {
    return <p onClick={() => this.setState({ shown: false })}>{String(this.state.shown)}</p>;
  }
}
