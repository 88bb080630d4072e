import React, { Component } from 'react';

const KINDS = ['first', 'second'];

export class Fields extends Component {
  constructor(props, context) {
    super(props, context);
    this.go = this.go.bind(this);
  }

  go() {
    const refs = this.refs;
    for (var i = 0; i < 3; i++) {
      refs['input' + i].blur();
    }
    KINDS.forEach(function (kind) {
      refs.form.reset(kind);
    });
  }

  values() {
    return this.props.fields.map(field => this.refs[field.name].value);
  }

  render() {
    var rows = [];
    for (var i = 0; i < 3; i++) {
      rows.push(<input key={i} ref={'input' + i} />);
    }
    return <form ref="form">{rows}</form>;
  }
}
