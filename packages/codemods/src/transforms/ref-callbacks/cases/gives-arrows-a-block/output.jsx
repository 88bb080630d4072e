import React, { Component, createElement } from "react";

export default class Form extends Component {
  render() {
    return (
      <form ref={form => { this.form = form; }}>
        <input ref={(el) => { this.input = el; }} />
        <input ref={el=> { this.second = el; }} />
        <input ref={(el) => { if (el) el.focus(); }} />
        <input ref={(el) => { if (el) this.props.onReady(el); }} />
        <input ref={(el) => { if (el) this.add(el); else this.drop(); }} />
        <input
          ref={(el) =>
            { // kept for the tests
            (this.third = el); }
          }
        />
        <input ref={(el) => { this.a = el, this.b = el; }} />
        <input ref={this.props.plain ? null : (el) => { ({ el }); }} />
        <input ref={(el) => {}} />
        {createElement("i", { ref: (i) => { this.icon = i; } })}
      </form>
    );
  }
}
