import React from "react";

export default class Field extends React.Component {
  state = { long: false };

  value() {
    return this.refs.field.tagName;
  }

  render() {
    return (
      <div>
        <button onClick={() => this.setState({ long: !this.state.long }, () => this.props.onChange(this.value()))} />
        {this.state.long ? <textarea ref="field" /> : <input ref="field" />}
      </div>
    );
  }
}
