import React, { Component } from 'react';

export default class Questions extends Component {
  constructor(props) {
    super(props);
    this.elements = {};
    this.elementRefs = {};
    this.state = { answers: '' };
    this.submit = this.submit.bind(this);
  }

  submit(event) {
    event.preventDefault();
    const answers = this.props.fields.map(field => this.elements[field.name].value);
    this.setState({ answers: answers.join(' / ') });
  }

  elementRef(name) {
    if (!this.elementRefs[name]) {
      this.elementRefs[name] = (element) => {
        if (element) this.elements[name] = element;
        else delete this.elements[name];
      };
    }
    return this.elementRefs[name];
  }

  render() {
    const self = this;
    return (
      <form onSubmit={this.submit}>
        {this.props.fields.map(function (f) {
          return <input key={f.name} ref={self.elementRef(f.name)} defaultValue={f.value} onFocus={() => self.elements[f.name].select()} />;
        })}
        <output>{this.state.answers}</output>
      </form>
    );
  }
}
