import React from 'react';
import createReactClass from 'create-react-class';

export const A = createReactClass({
  statics: { a: 1, b: function () { return 2; } },
  go: function () {},
  render: function () {
    return <a onClick={this.go} />;
  }
});
