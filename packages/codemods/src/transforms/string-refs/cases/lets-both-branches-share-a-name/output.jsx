import React from "react";

export default class Field extends React.Component {
  state = { long: false };
  fieldRef = React.createRef();

  value() {
    return this.fieldRef.current.tagName;
  }

  render() {
    return (
      <div>
        <button onClick={() => this.setState({ long: !this.state.long }, () => this.props.onChange(this.value()))} />
        {this.state.long ? <textarea ref={this.fieldRef} /> : <input ref={this.fieldRef} />}
      </div>
    );
  }
}
