import React from "react";

export class Field extends React.Component {
  state = {
    value: this.props.value,
    edited: false,
  };

  // A new value wins over typing.
  componentWillReceiveProps(nextProps) {
    if (nextProps.value !== this.props.value) {
      this.setState({
        value: nextProps.value,
        edited: false,
      });
    }
  }

  render() {
    const { value } = this.state;
    return <input value={value} onChange={(e) => this.setState({ value: e.target.value, edited: true })} data-edited={this.state.edited} />;
  }
}

export class Panel extends React.PureComponent {
  constructor(props) {
    super(props);
    this.state = { shown: props.open };
  }
  componentWillReceiveProps(next) {
    if (next.open && this.props.open !== next.open) this.setState({ shown: true });
  }
  render() {
    return <p onClick={() => this.setState({ shown: false })}>{String(this.state.shown)}</p>;
  }
}
