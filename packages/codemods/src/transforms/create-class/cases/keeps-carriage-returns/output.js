import React from 'react';

export class A extends React.Component {
  static a = 1; static b() { return 2; }
  constructor(props) {
    super(props);
    this.go = this.go.bind(this);
  }

  go() {}
  render() {
    return <a onClick={this.go} />;
  }
}
