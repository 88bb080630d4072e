import React from "react";

/** One ref that sets `rootRef` and the element's own; the same for the same two, so that React sets it once. */
function bothRefs(rootRef, own) {
  if (!own) return rootRef;
  let known = joinedRefs.get(rootRef);
  if (!known || known.own !== own) known = { own, ref: both };
  joinedRefs.set(rootRef, known);
  return known.ref;

  function both(held) {
    rootRef.current = held;
    if (typeof own !== "function") return void (own.current = held);
    const undo = own(held);
    return typeof undo === "function" ? () => ((rootRef.current = null), undo()) : undefined;
  }
}

const joinedRefs = new WeakMap();

export class Field extends React.Component {
  rootRef = React.createRef();

  componentDidMount() {
    this.rootRef.current.setAttribute("data-seen", this.props.name);
  }

  componentWillUnmount() {
    this.props.log("leaves", this.rootRef.current.name);
  }

  render() {
    const { innerRef, isLong, name } = this.props;
    if (isLong) return React.createElement("textarea", { ref: bothRefs(this.rootRef, innerRef), name });
    return <input ref={bothRefs(this.rootRef, innerRef)} name={name} />;
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
