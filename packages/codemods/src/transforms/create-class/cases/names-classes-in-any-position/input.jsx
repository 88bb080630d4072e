const React = require("react");
const createReactClass = require("create-react-class");

exports.A = createReactClass({ displayName: "A", render() { return <a />; } });
exports.B = wrap(createReactClass({ x: 1, render: function () { return <b>{this.x}</b>; } }));
if (exports.A) {
  var C = createReactClass({ render: () => <i /> });
}
var first = first || 1, D = createReactClass({ render() { return <u />; } });
module.exports.list = [C, D];

function wrap(Inner) {
  return Inner;
}
