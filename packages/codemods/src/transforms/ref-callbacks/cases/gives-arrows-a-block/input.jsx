import React, { Component, createElement } from "react";

export default class Form extends Component {
  render() {
    return (
      <form ref={form => this.form = form}>
        <input ref={(el) => (this.input = el)} />
        <input ref={el=>(this.second = el)} />
        <input ref={(el) => el && el.focus()} />
        <input ref={(el) => (el ? this.props.onReady(el) : undefined)} />
        <input ref={(el) => (el ? this.add(el) : this.drop())} />
        <input
          ref={(el) =>
            // kept for the tests
            (this.third = el)
          }
        />
        <input ref={(el) => (this.a = el, this.b = el)} />
        <input ref={this.props.plain ? null : (el) => ({ el })} />
        <input ref={(el) => el} />
        {createElement("i", { ref: (i) => (this.icon = i) })}
      </form>
    );
  }
}
