import React, { Component } from 'react';

export default class Questions extends Component {
  constructor(props) {
    super(props);
    this.state = { answers: '' };
    this.submit = this.submit.bind(this);
  }

  submit(event) {
    event.preventDefault();
    const answers = this.props.fields.map(field => this.refs[field.name].value);
    this.setState({ answers: answers.join(' / ') });
  }

  render() {
    const self = this;
    return (
      <form onSubmit={this.submit}>
        {this.props.fields.map(function (f) {
          return <input key={f.name} ref={f.name} defaultValue={f.value} onFocus={() => self.refs[f.name].select()} />;
        })}
        <output>{this.state.answers}</output>
      </form>
    );
  }
}
