import React, { Component } from 'react';

const KINDS = ['first', 'second'];

export class Fields extends Component {
  constructor(props, context) {
    super(props, context);
    this.elements = {};
    this.elementRefs = {};
    this.go = this.go.bind(this);
  }

  go() {
    const refs = this.elements;
    for (var i = 0; i < 3; i++) {
      refs['input' + i].blur();
    }
    KINDS.forEach(function (kind) {
      refs.form.reset(kind);
    });
  }

  values() {
    return this.props.fields.map(field => this.elements[field.name].value);
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
    var rows = [];
    for (var i = 0; i < 3; i++) {
      rows.push(<input key={i} ref={this.elementRef('input' + i)} />);
    }
    return <form ref={this.elementRef('form')}>{rows}</form>;
  }
}
