import React from "react";
import { findDOMNode } from "react-dom";

export class Field extends React.Component {
  componentDidMount() {
    findDOMNode(this).setAttribute("data-seen", this.props.name);
  }

  componentWillUnmount() {
    this.props.log("leaves", findDOMNode(this).name);
  }

  render() {
    const { innerRef, isLong, name } = this.props;
    if (isLong) return React.createElement("textarea", { ref: innerRef, name });
    return <input ref={innerRef} name={name} />;
  }
}

export default class Form extends React.Component {
  first = React.createRef();

  state = { isLong: false };

  render() {
    const { log } = this.props;
    return (
      <form>
        <Field innerRef={this.first} name="a" log={log} isLong={this.state.isLong} />
        <Field innerRef={(node) => log("set", node && node.name)} name="b" log={log} />
        <Field name="c" log={log} />
        <button
          type="button"
          onClick={() => {
            log(this.first.current.name);
            this.setState({ isLong: !this.state.isLong });
          }}
        />
      </form>
    );
  }
}
